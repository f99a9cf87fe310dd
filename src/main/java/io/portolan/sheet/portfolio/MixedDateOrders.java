package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column in which some days are written day first and some month first, so that 03/04 can be read two ways. */
final class MixedDateOrders extends ColumnRule {
    private static final Pattern NUMERIC_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{2,4}.*");
    private static final int MONTHS = 12;

    MixedDateOrders() {
        super(Severity.HIGH, DAYS);
    }

    @Override
    Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context) {
        List<Cell> dayFirst =
                cells.stream().filter(cell -> isAboveTwelve(cell, 1)).toList();
        List<Cell> monthFirst =
                cells.stream().filter(cell -> isAboveTwelve(cell, 2)).toList();
        if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
            return Optional.empty();
        }
        Cell day = dayFirst.get(0);
        Cell month = monthFirst.get(0);
        Cell rarer = dayFirst.size() < monthFirst.size() ? day : month;
        return Optional.of(Remark.of(
                rarer.ref(), column.header(), day.text().strip(), month.text().strip()));
    }

    private static boolean isAboveTwelve(Cell cell, int group) {
        Matcher matcher = NUMERIC_DAY.matcher(cell.text().strip());
        return isText(cell) && matcher.matches() && Integer.parseInt(matcher.group(group)) > MONTHS;
    }
}
