package io.portolan.statistics.aggregate;

/**
 * The discrete Fourier transform of real sequences whose length n is a power of two, by a complex transform of length
 * n/2 on the even and odd terms. Error about 1e-16·log n relative to the norm. Source: Cooley & Tukey, 1965.
 */
final class RealFft {

    private final int size;
    private final double[] cos;
    private final double[] sin;

    RealFft(int size) {
        if (size < 4 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("needs a power of two of at least 4, has " + size);
        }
        this.size = size;
        this.cos = new double[size / 2];
        this.sin = new double[size / 2];
        for (int k = 0; k < size / 2; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / size);
            sin[k] = Math.sin(2 * Math.PI * k / size);
        }
    }

    /** φ_k = Σ_j x_j e^{−2πijk/n} for k = 0 … n/2; the rest is the complex conjugate. */
    Spectrum forward(double[] x) {
        int half = size / 2;
        double[] re = new double[half];
        double[] im = new double[half];
        for (int j = 0; j < half; j++) {
            re[j] = x[2 * j];
            im[j] = x[2 * j + 1];
        }
        transform(re, im);
        return separate(re, im);
    }

    private Spectrum separate(double[] re, double[] im) {
        int half = size / 2;
        Spectrum out = new Spectrum(half + 1);
        for (int k = 0; k <= half; k++) {
            int a = k % half;
            int b = (half - k) % half;
            double evenRe = (re[a] + re[b]) / 2;
            double evenIm = (im[a] - im[b]) / 2;
            double oddRe = (im[a] + im[b]) / 2;
            double oddIm = (re[b] - re[a]) / 2;
            double c = k == half ? -1 : cos[k];
            double s = k == half ? 0 : sin[k];
            out.re[k] = evenRe + c * oddRe + s * oddIm;
            out.im[k] = evenIm + c * oddIm - s * oddRe;
        }
        return out;
    }

    /** The real sequence with the given transform. */
    double[] inverse(Spectrum spectrum) {
        int half = size / 2;
        double[] re = new double[half];
        double[] im = new double[half];
        for (int k = 0; k < half; k++) {
            int b = half - k;
            double evenRe = (spectrum.re[k] + spectrum.re[b]) / 2;
            double evenIm = (spectrum.im[k] - spectrum.im[b]) / 2;
            double diffRe = (spectrum.re[k] - spectrum.re[b]) / 2;
            double diffIm = (spectrum.im[k] + spectrum.im[b]) / 2;
            double oddRe = diffRe * cos[k] - diffIm * sin[k];
            double oddIm = diffIm * cos[k] + diffRe * sin[k];
            re[k] = evenRe - oddIm;
            im[k] = -(evenIm + oddRe);
        }
        transform(re, im);
        double[] x = new double[size];
        for (int j = 0; j < half; j++) {
            x[2 * j] = re[j] / half;
            x[2 * j + 1] = -im[j] / half;
        }
        return x;
    }

    private void transform(double[] re, double[] im) {
        reverseBits(re, im);
        for (int length = 2; length <= re.length; length *= 2) {
            butterflies(re, im, length);
        }
    }

    private static void reverseBits(double[] re, double[] im) {
        int shift = 1 + Integer.numberOfLeadingZeros(re.length);
        for (int i = 0; i < re.length; i++) {
            int j = re.length == 1 ? 0 : Integer.reverse(i) >>> shift;
            if (j > i) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
    }

    private static void swap(double[] x, int i, int j) {
        double held = x[i];
        x[i] = x[j];
        x[j] = held;
    }

    private void butterflies(double[] re, double[] im, int length) {
        int half = length / 2;
        int stride = size / length;
        for (int start = 0; start < re.length; start += length) {
            for (int k = 0; k < half; k++) {
                int i = start + k;
                int j = i + half;
                double c = cos[k * stride];
                double s = sin[k * stride];
                double tr = re[j] * c + im[j] * s;
                double ti = im[j] * c - re[j] * s;
                re[j] = re[i] - tr;
                im[j] = im[i] - ti;
                re[i] += tr;
                im[i] += ti;
            }
        }
    }
}
