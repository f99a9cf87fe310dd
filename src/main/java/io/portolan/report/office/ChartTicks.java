package io.portolan.report.office;

import io.portolan.report.look.LabelSteps;
import java.util.Arrays;
import java.util.List;

/**
 * How the labels of categories keep clear of one another: side by side where each word has room, else upright, and
 * where that is still too much only every so many of them.
 *
 * @param upright whether they run from bottom to top
 * @param skip every how many categories there is a label
 * @param height the room they take in pixels
 */
record ChartTicks(boolean upright, int skip, double height) {
    private static final double LINE = 14;
    private static final double SPARE = 14;
    private static final double AIR = 14;

    /** The labels of one category below the other, each beside its bar. */
    static ChartTicks all() {
        return new ChartTicks(false, 1, 0);
    }

    /** Labels of periods side by side in a width in pixels: where not all have room, every so many of them. */
    static ChartTicks ofPeriods(List<String> categories, double width) {
        double longest =
                categories.stream().mapToDouble(ChartTicks::length).max().orElse(0);
        double slot = width / Math.max(1, categories.size());
        return new ChartTicks(false, LabelSteps.of((longest + AIR) / slot), LINE + SPARE);
    }

    /** Labels side by side in a width in pixels. */
    static ChartTicks across(List<String> categories, double width) {
        double slot = width / Math.max(1, categories.size());
        double word = categories.stream()
                .flatMap(name -> Arrays.stream(name.split(" ", -1)))
                .mapToDouble(ChartTicks::length)
                .max()
                .orElse(0);
        if (word + 4 <= slot) {
            double lines = categories.stream()
                    .mapToDouble(name -> Math.min(Math.ceil(length(name) / slot), name.split(" ", -1).length))
                    .max()
                    .orElse(1);
            return new ChartTicks(false, 1, LINE * Math.max(1, lines) + SPARE);
        }
        double longest =
                categories.stream().mapToDouble(ChartTicks::length).max().orElse(0);
        return new ChartTicks(true, LabelSteps.of(LINE / slot), longest + SPARE);
    }

    private static double length(String text) {
        return ChartFrame.textWidth(text, ChartLook.LABEL);
    }
}
