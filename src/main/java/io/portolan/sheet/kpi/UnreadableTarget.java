package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import java.util.Optional;

/** A target that is not one number. */
final class UnreadableTarget extends IndicatorRule {
    UnreadableTarget() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Measurement latest = assessment.latestMeasurement();
        Optional<Column> column = Layouts.plainTarget(latest.row().table());
        boolean known = assessment.indicator().target().isPresent();
        return column.map(c -> latest.row().cell(c))
                .filter(cell -> !known && cell.text().chars().anyMatch(Character::isDigit))
                .filter(cell ->
                        Target.read(cell, latest.row().table().numbers()).isEmpty())
                .flatMap(cell -> remark(cell.ref(), assessment, cell.text().strip()));
    }
}
