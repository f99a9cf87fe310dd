package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Objectives that were all reached: they asked too little. */
final class Sandbagging extends Rule<Objective> {
    private static final int LEAST = 3;
    /** Mean score from which on goals asked too little; a mean of 0.6 to 0.7 is healthy (Google re:Work). */
    private static final double EASY = 0.95;

    Sandbagging() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        double[] scores = rows.stream()
                .flatMapToDouble(row -> row.value().score().stream())
                .toArray();
        double mean = Arrays.stream(scores).average().orElse(0);
        return scores.length < LEAST || scores.length < rows.size() || mean < EASY
                ? List.of()
                : List.of(Remark.of(
                        rows.get(0).row().ref("objective"),
                        rows.get(0).value().name(),
                        Say.in(context.language()).score(OptionalDouble.of(mean)),
                        Integer.toString(scores.length)));
    }
}
