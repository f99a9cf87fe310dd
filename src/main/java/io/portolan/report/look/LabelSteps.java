package io.portolan.report.look;

import java.util.Arrays;

/** Every how many categories one is named on an axis that has no room for all: steps that suit months and quarters. */
public final class LabelSteps {
    private static final int[] STEPS = {1, 2, 3, 4, 6, 12};
    private static final int YEAR = 12;

    private LabelSteps() {}

    /** The least step that leaves enough room, when all names together need this many times the room there is. */
    public static int of(double needed) {
        return Arrays.stream(STEPS)
                .filter(step -> step >= needed)
                .findFirst()
                .orElse(YEAR * (int) Math.ceil(needed / YEAR));
    }
}
