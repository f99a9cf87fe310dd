package io.portolan.sheet.pairwise;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Two cells across from each other that are not each other's reciprocal. */
final class NotReciprocal extends Rule<Square> {
    private static final double CLOSE = 0.05;

    NotReciprocal() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Square>> rows, Context context) {
        return rows.stream()
                .flatMap(row -> remarks(row.value(), Say.in(context.language())).stream())
                .toList();
    }

    private static List<Remark> remarks(Square square, Say say) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < square.names().size(); i++) {
            for (int j = i + 1; j < square.names().size(); j++) {
                OptionalDouble above = square.at(i, j);
                OptionalDouble below = square.at(j, i);
                boolean apart = above.isPresent()
                        && below.isPresent()
                        && Math.abs(Math.log(above.getAsDouble() * below.getAsDouble())) > CLOSE;
                if (apart) {
                    remarks.add(Remark.of(
                            square.cell(j, i).ref(),
                            square.names().get(j) + " – " + square.names().get(i),
                            say.times(below.getAsDouble()),
                            square.cell(i, j).ref().a1(),
                            say.times(above.getAsDouble()),
                            say.times(1 / above.getAsDouble())));
                }
            }
        }
        return remarks;
    }
}
