package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.table.Column;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.List;
import java.util.stream.Stream;

/** A cell that shows an error, or a formula whose value was never calculated. */
final class FormulaError extends RegisterRule {
    FormulaError() {
        super(Severity.HIGH);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        return rows.stream().flatMap(FormulaError::errors).toList();
    }

    private static Stream<Remark> errors(Sourced<Risk> risk) {
        List<Column> columns = risk.row().table().columns();
        return columns.stream()
                .filter(column -> column.field().isPresent())
                .map(column -> risk.row().cell(column))
                .filter(FormulaError::isBroken)
                .map(cell -> Remark.of(cell.ref(), risk.value().name(), shown(cell)));
    }

    private static boolean isBroken(Cell cell) {
        return cell.value() instanceof CellValue.ExcelError || cell.value() instanceof CellValue.Unknown;
    }

    private static String shown(Cell cell) {
        return cell.value() instanceof CellValue.ExcelError error
                ? error.code()
                : "=" + cell.formula().orElse("…");
    }
}
