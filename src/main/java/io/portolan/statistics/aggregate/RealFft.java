package io.portolan.statistics.aggregate;

/**
 * The discrete Fourier transform of real sequences whose length n is a power of two, by a complex transform of length
 * n/2 on the even and odd terms. Four-way steps that sort themselves as they go; error about 1e-16·log n relative to
 * the norm. Sources: Cooley & Tukey, 1965; Cochran et al., 1967 (Stockham).
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
        return separate(transform(new Complex(re, im)));
    }

    private Spectrum separate(Complex packed) {
        double[] re = packed.re;
        double[] im = packed.im;
        int half = size / 2;
        Spectrum out = new Spectrum(half + 1);
        out.re[0] = re[0] + im[0];
        out.re[half] = re[0] - im[0];
        for (int k = 1; k < half; k++) {
            int b = half - k;
            double oddRe = (im[k] + im[b]) / 2;
            double oddIm = (re[b] - re[k]) / 2;
            out.re[k] = (re[k] + re[b]) / 2 + cos[k] * oddRe + sin[k] * oddIm;
            out.im[k] = (im[k] - im[b]) / 2 + cos[k] * oddIm - sin[k] * oddRe;
        }
        return out;
    }

    /** The real sequence with the given transform. */
    double[] inverse(Spectrum spectrum) {
        int half = size / 2;
        Complex packed = transform(pack(spectrum));
        double[] x = new double[size];
        for (int j = 0; j < half; j++) {
            x[2 * j] = packed.re[j] / half;
            x[2 * j + 1] = -packed.im[j] / half;
        }
        return x;
    }

    /** Even and odd terms in one, conjugated, because the inverse is the conjugate of the transform of the conjugate. */
    private Complex pack(Spectrum spectrum) {
        int half = size / 2;
        double[] re = new double[half];
        double[] im = new double[half];
        for (int k = 0; k < half; k++) {
            int b = half - k;
            double diffRe = (spectrum.re[k] - spectrum.re[b]) / 2;
            double diffIm = (spectrum.im[k] + spectrum.im[b]) / 2;
            double oddRe = diffRe * cos[k] - diffIm * sin[k];
            double oddIm = diffIm * cos[k] + diffRe * sin[k];
            re[k] = (spectrum.re[k] + spectrum.re[b]) / 2 - oddIm;
            im[k] = -((spectrum.im[k] - spectrum.im[b]) / 2 + oddRe);
        }
        return new Complex(re, im);
    }

    /** Real and imaginary parts of a sequence, which the steps overwrite. */
    private static final class Complex {
        final double[] re;
        final double[] im;

        Complex(double[] re, double[] im) {
            this.re = re;
            this.im = im;
        }
    }

    private Complex transform(Complex input) {
        int length = input.re.length;
        Complex from = input;
        Complex to = new Complex(new double[length], new double[length]);
        int left = length;
        for (int stride = 1; left > 1; stride = length / left) {
            if (left >= 4) {
                fourfold(from, to, left, stride);
            } else {
                twofold(from, to, stride);
            }
            left /= left >= 4 ? 4 : 2;
            Complex held = from;
            from = to;
            to = held;
        }
        return from;
    }

    /** One step by which sequences of the given length become four times as many of a quarter of it. */
    private void fourfold(Complex from, Complex to, int length, int stride) {
        for (int p = 0; p < length / 4; p++) {
            double c = cos[p * (size / length)];
            double s = sin[p * (size / length)];
            butterflies(from, to, p, stride, length / 4 * stride, c, s);
        }
    }

    private static void butterflies(Complex from, Complex to, int p, int stride, int apart, double c1, double s1) {
        double[] xr = from.re;
        double[] xi = from.im;
        double[] yr = to.re;
        double[] yi = to.im;
        double c2 = c1 * c1 - s1 * s1;
        double s2 = 2 * c1 * s1;
        double c3 = c1 * c2 - s1 * s2;
        double s3 = c1 * s2 + s1 * c2;
        int end = stride * (p + 1);
        for (int a = stride * p, k = 4 * a; a < end; a++, k++) {
            double evenRe = xr[a] + xr[a + 2 * apart];
            double evenIm = xi[a] + xi[a + 2 * apart];
            double oddRe = xr[a + apart] + xr[a + 3 * apart];
            double oddIm = xi[a + apart] + xi[a + 3 * apart];
            yr[k] = evenRe + oddRe;
            yi[k] = evenIm + oddIm;
            yr[k + 2 * stride] = (evenRe - oddRe) * c2 + (evenIm - oddIm) * s2;
            yi[k + 2 * stride] = (evenIm - oddIm) * c2 - (evenRe - oddRe) * s2;
            double acrossRe = xr[a] - xr[a + 2 * apart];
            double acrossIm = xi[a] - xi[a + 2 * apart];
            double turnedRe = xi[a + 3 * apart] - xi[a + apart];
            double turnedIm = xr[a + apart] - xr[a + 3 * apart];
            yr[k + stride] = (acrossRe - turnedRe) * c1 + (acrossIm - turnedIm) * s1;
            yi[k + stride] = (acrossIm - turnedIm) * c1 - (acrossRe - turnedRe) * s1;
            yr[k + 3 * stride] = (acrossRe + turnedRe) * c3 + (acrossIm + turnedIm) * s3;
            yi[k + 3 * stride] = (acrossIm + turnedIm) * c3 - (acrossRe + turnedRe) * s3;
        }
    }

    private static void twofold(Complex from, Complex to, int stride) {
        for (int q = 0; q < stride; q++) {
            to.re[q] = from.re[q] + from.re[q + stride];
            to.im[q] = from.im[q] + from.im[q + stride];
            to.re[q + stride] = from.re[q] - from.re[q + stride];
            to.im[q + stride] = from.im[q] - from.im[q + stride];
        }
    }
}
