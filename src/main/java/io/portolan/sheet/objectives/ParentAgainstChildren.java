package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.sheet.objectives.Objective.Band;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** An objective that is fine while those below it are not, or the other way round. */
final class ParentAgainstChildren extends Rule<Objective> {
    ParentAgainstChildren() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        List<Remark> remarks = new ArrayList<>();
        for (Sourced<Objective> row : rows) {
            Objective parent = row.value();
            double[] below = rows.stream()
                    .map(Sourced::value)
                    .filter(child -> Reading.key(child.parent()).equals(Reading.key(parent.name())))
                    .flatMapToDouble(child -> child.score().stream())
                    .toArray();
            double mean = Arrays.stream(below).average().orElse(Double.NaN);
            if (below.length > 0
                    && parent.score().isPresent()
                    && contradict(parent.score().getAsDouble(), mean)) {
                Say say = Say.in(context.language());
                remarks.add(Remark.of(
                        row.row().ref("objective"),
                        parent.name(),
                        say.score(parent.score()),
                        say.score(OptionalDouble.of(mean)),
                        Integer.toString(below.length)));
            }
        }
        return remarks;
    }

    private static boolean contradict(double parent, double children) {
        Band above = Band.of(parent);
        Band below = Band.of(children);
        return (above == Band.GREEN && below == Band.RED) || (above == Band.RED && below == Band.GREEN);
    }
}
