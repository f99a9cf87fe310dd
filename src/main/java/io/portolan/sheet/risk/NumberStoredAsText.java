package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.table.Quantity;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers that Excel holds as text, so that its own formulas pass them over; one remark a column. */
final class NumberStoredAsText extends RegisterRule {
    private static final List<String> FIELDS =
            List.of("probability", "impact", "impact_cost", "impact_low", "impact_mode", "impact_high", "score");

    NumberStoredAsText() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        if (context.book().format() == Book.Format.CSV) {
            return List.of();
        }
        return FIELDS.stream().flatMap(field -> remark(field, rows)).toList();
    }

    private static Stream<Remark> remark(String field, List<Sourced<Risk>> rows) {
        List<Sourced<Risk>> texts =
                rows.stream().filter(risk -> isText(risk, field)).toList();
        return texts.stream()
                .findFirst()
                .map(first -> Remark.of(
                        first.ref(field),
                        first.value().name(),
                        first.row().text(field).orElse(""),
                        Integer.toString(texts.size())))
                .stream();
    }

    private static boolean isText(Sourced<Risk> risk, String field) {
        Optional<Cell> cell = risk.row().cell(field);
        return cell.flatMap(c -> Quantity.read(c, risk.row().table().numbers()))
                .filter(quantity -> !quantity.typed())
                .isPresent();
    }
}
