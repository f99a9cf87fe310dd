package io.portolan.statistics.aggregate;

/**
 * The rising sequence nearest to a given one in squares, which takes rounding noise and ringing out of a cdf and leaves
 * the sum of its values, hence the mean, as it is. By pooling adjacent violators. Source: Barlow et al., 1972.
 */
final class Isotonic {

    private Isotonic() {}

    /** Makes the sequence rise, in place. */
    static void raise(double[] values) {
        double[] means = new double[values.length];
        int[] lengths = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            means[blocks] = value;
            lengths[blocks++] = 1;
            while (blocks > 1 && means[blocks - 2] > means[blocks - 1]) {
                blocks--;
                int together = lengths[blocks - 1] + lengths[blocks];
                means[blocks - 1] += (means[blocks] - means[blocks - 1]) * lengths[blocks] / together;
                lengths[blocks - 1] = together;
            }
        }
        int k = 0;
        for (int b = 0; b < blocks; b++) {
            for (int end = k + lengths[b]; k < end; k++) {
                values[k] = means[b];
            }
        }
    }
}
