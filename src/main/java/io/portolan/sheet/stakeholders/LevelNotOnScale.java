package io.portolan.sheet.stakeholders;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What stands for power or interest and is no level. */
final class LevelNotOnScale extends Rule<Stakeholder> {
    LevelNotOnScale() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Stakeholder>> rows, Context context) {
        String top = Say.in(context.language()).level(Register.of(rows, context).top());
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        remark(row, "power", row.value().power(), top),
                        remark(row, "interest", row.value().interest(), top)))
                .toList();
    }

    private static Stream<Remark> remark(Sourced<Stakeholder> row, String field, OptionalDouble level, String top) {
        return level.isPresent()
                ? Stream.empty()
                : row.row().text(field).stream()
                        .map(typed -> Remark.of(row.ref(field), row.value().name(), typed, top));
    }
}
