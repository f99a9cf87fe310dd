package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.workbook.Book;
import java.util.List;
import java.util.Optional;

/** A number that the workbook keeps as text, which Excel leaves out of sums and charts. */
final class ValueStoredAsText extends IndicatorRule {
    ValueStoredAsText() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        if (context.book().format() == Book.Format.CSV) {
            return Optional.empty();
        }
        List<Measurement> texts = assessment.indicator().measurements().stream()
                .filter(m -> m.quantity().filter(quantity -> !quantity.typed()).isPresent())
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : remark(
                        texts.get(0).cell(),
                        assessment,
                        texts.get(0)
                                .row()
                                .table()
                                .grid()
                                .shown(
                                        texts.get(0).cell().row(),
                                        texts.get(0).cell().column())
                                .text(),
                        say.count(texts.size()));
    }
}
