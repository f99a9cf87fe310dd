package io.portolan.statistics.aggregate;

import java.util.Arrays;
import java.util.List;

/** The non-redundant half of the transform of a real sequence; products are convolutions of the sequences. */
final class Spectrum {

    final double[] re;
    final double[] im;

    Spectrum(int length) {
        this.re = new double[length];
        this.im = new double[length];
    }

    /** The neutral factor: the transform of mass 1 at index 0. */
    static Spectrum one(int length) {
        Spectrum one = new Spectrum(length);
        Arrays.fill(one.re, 1);
        return one;
    }

    /** This times every factor, in the order of the list. */
    Spectrum times(List<Spectrum> factors) {
        Spectrum product = new Spectrum(re.length);
        System.arraycopy(re, 0, product.re, 0, re.length);
        System.arraycopy(im, 0, product.im, 0, im.length);
        factors.forEach(product::multiply);
        return product;
    }

    /** This − factor·other. */
    Spectrum minus(double factor, Spectrum other) {
        Spectrum difference = new Spectrum(re.length);
        for (int k = 0; k < re.length; k++) {
            difference.re[k] = re[k] - factor * other.re[k];
            difference.im[k] = im[k] - factor * other.im[k];
        }
        return difference;
    }

    private void multiply(Spectrum other) {
        for (int k = 0; k < re.length; k++) {
            double r = re[k] * other.re[k] - im[k] * other.im[k];
            im[k] = re[k] * other.im[k] + im[k] * other.re[k];
            re[k] = r;
        }
    }
}
