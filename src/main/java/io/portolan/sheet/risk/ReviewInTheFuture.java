package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Locale;
import java.util.Optional;

/** A last review that has not happened yet. */
final class ReviewInTheFuture extends RiskRule {
    ReviewInTheFuture() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value()
                                .care()
                                .reviewed()
                                .filter(day -> day.isAfter(context.asOf()))
                                .isPresent()
                        && risk.row()
                                .table()
                                .column("review_date")
                                .filter(c -> c.header().toLowerCase(Locale.ROOT).contains("last"))
                                .isPresent(),
                risk,
                "review_date",
                () -> risk.value().care().reviewed().map(words(context)::date).orElse(""));
    }
}
