package io.portolan.report.look;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Labels moved apart along one direction, no further than needed. */
public final class LabelSpread {
    private LabelSpread() {}

    /**
     * The places nearest to those wanted (least squares) that are at least {@code gap} apart, in the same order.
     *
     * <p>With z = wanted − rank × gap in ascending order, the best places are the isotonic regression of z plus
     * rank × gap, found by pooling adjacent violators; a run that does not fit below {@code high} is moved down as a
     * whole, and one that does not fit at all begins at {@code low}. Empty gives empty.
     *
     * <p>Source: R. E. Barlow et al., Statistical Inference under Order Restrictions, 1972, chapter 1.
     *
     * @param wanted places in the unit of {@code gap}, in any order; none of them NaN
     */
    public static double[] apart(double[] wanted, double gap, double low, double high) {
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] shifted = new double[wanted.length];
        Arrays.setAll(shifted, rank -> wanted[order[rank]] - rank * gap);
        double[] level = isotonic(shifted);
        double[] places = new double[wanted.length];
        double top = high - (wanted.length - 1) * gap;
        for (int rank = 0; rank < level.length; rank++) {
            places[order[rank]] = Math.max(low, Math.min(top, level[rank])) + rank * gap;
        }
        return places;
    }

    private static double[] isotonic(double[] values) {
        double[] mean = new double[values.length];
        int[] size = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            mean[blocks] = value;
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                blocks--;
                int together = size[blocks - 1] + size[blocks];
                mean[blocks - 1] = (mean[blocks - 1] * size[blocks - 1] + mean[blocks] * size[blocks]) / together;
                size[blocks - 1] = together;
            }
        }
        return unrolled(mean, size, blocks, values.length);
    }

    private static double[] unrolled(double[] mean, int[] size, int blocks, int length) {
        double[] all = new double[length];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(all, next, next + size[block], mean[block]);
            next += size[block];
        }
        return all;
    }
}
