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

    /** Σ weight·spectrum, in the order of the list, which must not be empty. */
    static Spectrum mixture(double[] weights, List<Spectrum> spectra) {
        Spectrum sum = new Spectrum(spectra.get(0).re.length);
        for (int j = 0; j < weights.length; j++) {
            Spectrum other = spectra.get(j);
            double weight = weights[j];
            for (int k = 0; k < sum.re.length; k++) {
                sum.re[k] += weight * other.re[k];
                sum.im[k] += weight * other.im[k];
            }
        }
        return sum;
    }

    /** This times every factor, in the order of the list. */
    Spectrum times(List<Spectrum> factors) {
        if (factors.isEmpty()) {
            return this;
        }
        Spectrum product = new Spectrum(re.length);
        System.arraycopy(re, 0, product.re, 0, re.length);
        System.arraycopy(im, 0, product.im, 0, im.length);
        factors.forEach(product::multiply);
        return product;
    }

    private void multiply(Spectrum other) {
        for (int k = 0; k < re.length; k++) {
            double r = re[k] * other.re[k] - im[k] * other.im[k];
            im[k] = re[k] * other.im[k] + im[k] * other.re[k];
            re[k] = r;
        }
    }
}
