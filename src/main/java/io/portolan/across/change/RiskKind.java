package io.portolan.across.change;

import io.portolan.analysis.Subject;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Risks: new, occurred, closed, gone, opened again, and worse or better by their expected value, else by their score, else by their
 * probability, whichever both months state.
 */
record RiskKind() implements Kind {
    /** What a risk is measured by, the most telling first. */
    private static final List<String> YARDSTICKS = List.of("emv", "score", "probability");

    private static final String OPEN = "open";
    /** Smaller differences come from rounding in the sheets. */
    private static final double NOISE = 1e-9;

    @Override
    public String word() {
        return "risk";
    }

    @Override
    public Optional<What> what(Pair pair) {
        String before = status(pair.before());
        String after = status(pair.after());
        if (before.equals(after)) {
            return before.equals(OPEN) ? moved(pair) : Optional.empty();
        }
        if (after.equals(OPEN)) {
            return Optional.of(before.isEmpty() ? What.NEW : What.REOPENED);
        }
        if (after.equals("occurred")) {
            return Optional.of(What.OCCURRED);
        }
        return before.equals(OPEN) ? Optional.of(after.isEmpty() ? What.GONE : What.CLOSED) : Optional.empty();
    }

    private static String status(Optional<Subject> subject) {
        return subject.map(some -> some.word("status")).orElse("");
    }

    private static Optional<What> moved(Pair pair) {
        double change = change(pair);
        double size = Math.abs(pair.before(yardstick(pair))) + Math.abs(pair.after(yardstick(pair)));
        return Math.abs(change) > NOISE * size
                ? Optional.of(change > 0 ? What.WORSENED : What.IMPROVED)
                : Optional.empty();
    }

    /** The first measure that is stated of each month in which the risk was open. */
    static String yardstick(Pair pair) {
        return YARDSTICKS.stream()
                .filter(name -> !status(pair.before()).equals(OPEN) || Double.isFinite(pair.before(name)))
                .filter(name -> !status(pair.after()).equals(OPEN) || Double.isFinite(pair.after(name)))
                .findFirst()
                .orElse(YARDSTICKS.get(0));
    }

    private static double change(Pair pair) {
        return orZero(pair.after(yardstick(pair))) - orZero(pair.before(yardstick(pair)));
    }

    @Override
    public double weight(Pair pair) {
        return Math.abs(change(pair));
    }

    @Override
    public Object state(Subject subject, Pair pair, Words words) {
        String yardstick = yardstick(pair);
        double figure = subject.figure(yardstick);
        if (!subject.word("status").equals(OPEN) || !Double.isFinite(figure)) {
            return words.say("status." + subject.word("status"));
        }
        return yardstick.equals("probability") ? words.percent(figure) : (Object) figure;
    }

    private static double orZero(double figure) {
        return Double.isFinite(figure) ? figure : 0;
    }
}
