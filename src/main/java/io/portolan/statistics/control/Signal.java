package io.portolan.statistics.control;

import java.util.List;

/**
 * A pattern that is more than the noise of a stable process: a special cause.
 *
 * @param pattern which rule found it
 * @param upward whether it lies above the centre, or rises
 * @param points the values that make it, by their place from 0, in order
 */
public record Signal(Pattern pattern, boolean upward, List<Integer> points) {
    /** The patterns; of several at one value the first is its reason. */
    public enum Pattern {
        OUTSIDE("outside"),
        TREND("trend"),
        TWO_OF_THREE("two-of-three"),
        SHIFT("shift"),
        FOUR_OF_FIVE("four-of-five"),
        RUN("run"),
        DRIFT("drift"),
        ALTERNATING("alternating"),
        HUGGING("hugging"),
        AVOIDING("avoiding");

        private final String word;

        Pattern(String word) {
            this.word = word;
        }

        /** The word used in results. */
        public String word() {
            return word;
        }
    }

    public Signal {
        points = List.copyOf(points);
    }

    /** The same so many places later. */
    Signal later(int places) {
        return new Signal(
                pattern, upward, points.stream().map(point -> point + places).toList());
    }

    /** Its first value. */
    public int first() {
        return points.get(0);
    }

    /** Its last value. */
    public int last() {
        return points.get(points.size() - 1);
    }
}
