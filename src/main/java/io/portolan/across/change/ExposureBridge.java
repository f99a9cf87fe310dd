package io.portolan.across.change;

import io.portolan.analysis.Observation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What led from the P80 of a register in an earlier month to that of now: new risks, risks no longer open, and those that grew or shrank.
 *
 * <p>P80₁ − P80₀ = added − dropped + grown − shrunk + rest, from the contributions of the risks to P80 in each month, which add up to it
 * (Euler; Tasche, 1999). The rest is what rounding leaves, and 0 for registers whose risks all have contributions. Unit: that of the
 * register.
 *
 * @param register the register before and now
 * @param before P80 then
 * @param added contributions now of risks that had none
 * @param dropped contributions then of risks that have none now
 * @param grown by how much contributions rose
 * @param shrunk by how much others fell, as a positive amount
 * @param after P80 now
 */
record ExposureBridge(
        Pair register, double before, double added, double dropped, double grown, double shrunk, double after) {
    private static final String SHARE = "p80Share";

    /** The bridges of the registers that have a P80 in the same currency in both months, the largest change first. */
    static List<ExposureBridge> of(List<Pair> registers, List<Pair> risks) {
        return registers.stream()
                .flatMap(register -> of(register, risks).stream())
                .sorted(Comparator.comparingDouble((ExposureBridge bridge) -> -Math.abs(bridge.change()))
                        .thenComparing(bridge -> bridge.register().latest().workbook())
                        .thenComparing(bridge -> bridge.register().latest().sheet()))
                .toList();
    }

    private static Optional<ExposureBridge> of(Pair register, List<Pair> risks) {
        double before = register.before("p80");
        double after = register.after("p80");
        if (!Double.isFinite(before) || !Double.isFinite(after) || !isOneCurrency(register)) {
            return Optional.empty();
        }
        List<Pair> own = risks.stream().filter(risk -> isIn(register, risk)).toList();
        double[] steps = own.stream()
                .filter(risk -> hasShare(risk.before(SHARE)) && hasShare(risk.after(SHARE)))
                .mapToDouble(risk -> risk.after(SHARE) - risk.before(SHARE))
                .sorted()
                .toArray();
        return Optional.of(new ExposureBridge(
                register,
                before,
                sum(own.stream().filter(risk -> !hasShare(risk.before(SHARE))).mapToDouble(risk -> risk.after(SHARE))),
                sum(own.stream().filter(risk -> !hasShare(risk.after(SHARE))).mapToDouble(risk -> risk.before(SHARE))),
                sum(Arrays.stream(steps).filter(step -> step > 0)),
                -sum(Arrays.stream(steps).filter(step -> step < 0)),
                after));
    }

    private static boolean isOneCurrency(Pair register) {
        return register.before()
                .flatMap(before ->
                        register.after().map(after -> before.word("currency").equals(after.word("currency"))))
                .orElse(false);
    }

    private static boolean isIn(Pair register, Pair risk) {
        Optional<Observation> home = risk.now().isPresent() ? register.now() : register.then();
        return home.filter(place -> place.workbook().equals(risk.latest().workbook())
                        && place.sheet().equals(risk.latest().sheet()))
                .isPresent();
    }

    private static boolean hasShare(double share) {
        return Double.isFinite(share);
    }

    /** In rising order, so that the order of the rows does not matter; what is not known adds nothing. */
    private static double sum(DoubleStream parts) {
        return parts.filter(Double::isFinite).sorted().sum();
    }

    double change() {
        return after - before;
    }

    String currency() {
        return register.latest().subject().word("currency");
    }
}
