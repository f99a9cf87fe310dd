package io.portolan.sheet.pairwise;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.choice.PairwiseComparison;
import java.util.List;
import java.util.stream.Stream;

/** Comparisons that contradict the others most, where all together contradict each other too much to be used. */
final class Inconsistent extends Rule<Square> {
    private static final int MOST = 3;

    Inconsistent() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Square>> rows, Context context) {
        double most = context.settings().number("pairwise.consistency");
        Say say = Say.in(context.language());
        return rows.stream()
                .flatMap(row -> row.value().weighed().stream()
                        .filter(weighed -> weighed.consistencyRatio().orElse(0) > most)
                        .flatMap(weighed -> remarks(row.value(), weighed, say)))
                .toList();
    }

    private static Stream<Remark> remarks(Square square, PairwiseComparison weighed, Say say) {
        return weighed.pairs().stream().limit(MOST).map(pair -> {
            String first = square.names().get(pair.first());
            String second = square.names().get(pair.second());
            return Remark.of(
                    square.told(pair.first(), pair.second()),
                    first + " – " + second,
                    first,
                    say.times(pair.given()),
                    second,
                    say.times(pair.fitting()));
        });
    }
}
