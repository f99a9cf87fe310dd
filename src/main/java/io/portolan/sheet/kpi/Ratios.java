package io.portolan.sheet.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the shares of a table whose counts stand beside them: "on time", "orders", "on time %".
 *
 * <p>The counts are told by arithmetic, not by their names: whole numbers a few columns or rows away whose ratio is the share in every
 * period, to the rounding of a whole percent.
 */
final class Ratios {
    private static final int NEAR = 3;
    private static final int LEAST = 6;
    private static final double ROUNDING = 0.0051;
    private static final double PERCENT = 100;
    private static final double LEAST_PERCENT = 10;

    private final List<Draft> all;

    private Ratios(List<Draft> drafts, List<Draft> beside) {
        all = new ArrayList<>(drafts);
        all.addAll(beside);
    }

    /** The drafts, shares with their counts; {@code beside} are counts that are no indicators themselves. */
    static List<Draft> attached(List<Draft> drafts, List<Draft> beside) {
        Ratios ratios = new Ratios(drafts, beside);
        List<Draft> attached = new ArrayList<>();
        for (int place = 0; place < drafts.size(); place++) {
            attached.add(ratios.attached(place, drafts.size()));
        }
        return attached;
    }

    private Draft attached(int place, int drafts) {
        Draft share = all.get(place);
        boolean counted = share.measurements().stream().anyMatch(m -> m.ratio().isPresent());
        if (counted || !couldBeShares(share)) {
            return share;
        }
        List<Draft> near = new ArrayList<>(all.subList(Math.max(0, place - NEAR), Math.min(drafts, place + NEAR + 1)));
        near.addAll(all.subList(drafts, all.size()));
        near.removeIf(other -> other.equals(share) || !other.entity().equals(share.entity()) || !areCounts(other));
        return near.stream()
                .flatMap(numerator -> near.stream()
                        .filter(denominator -> !denominator.equals(numerator))
                        .flatMap(denominator -> counted(share, numerator, denominator).stream()))
                .findFirst()
                .orElse(share);
    }

    /** Shares of one with decimals, or percentages that are more than a handful of whole numbers. */
    private static boolean couldBeShares(Draft draft) {
        double[] values = values(draft);
        double most = Arrays.stream(values).max().orElse(0);
        boolean fractions = most <= 1 && Arrays.stream(values).anyMatch(v -> v != Math.rint(v));
        return values.length >= LEAST
                && (fractions || most > LEAST_PERCENT)
                && Arrays.stream(values).allMatch(v -> v >= 0 && v <= PERCENT)
                && Arrays.stream(values).distinct().count() > 1;
    }

    private static boolean areCounts(Draft draft) {
        double[] values = values(draft);
        return values.length >= LEAST && Arrays.stream(values).allMatch(v -> v >= 0 && v == Math.rint(v));
    }

    private static double[] values(Draft draft) {
        return draft.measurements().stream()
                .flatMap(m -> m.quantity().stream())
                .mapToDouble(quantity -> quantity.value())
                .toArray();
    }

    private static Optional<Draft> counted(Draft share, Draft numerator, Draft denominator) {
        double whole = Arrays.stream(values(share)).max().orElse(1) > 1 ? PERCENT : 1;
        List<Measurement> counted = new ArrayList<>();
        int agreeing = 0;
        for (Measurement m : share.measurements()) {
            Optional<Ratio> ratio = ratio(m, numerator, denominator);
            if (ratio.isPresent() && m.isPresent()) {
                if (!agrees(m.quantity().orElseThrow().value() / whole, ratio.get())) {
                    return Optional.empty();
                }
                agreeing++;
            }
            counted.add(ratio.map(m::of).orElse(m));
        }
        return agreeing >= LEAST ? Optional.of(share.with(counted)) : Optional.empty();
    }

    private static Optional<Ratio> ratio(Measurement m, Draft numerator, Draft denominator) {
        return numerator
                .at(m.period())
                .flatMap(Measurement::quantity)
                .flatMap(above -> denominator
                        .at(m.period())
                        .flatMap(Measurement::quantity)
                        .map(below -> new Ratio(above.value(), below.value())));
    }

    private static boolean agrees(double value, Ratio ratio) {
        return ratio.share()
                .filter(share -> Math.abs(share - value) <= ROUNDING)
                .isPresent();
    }
}
