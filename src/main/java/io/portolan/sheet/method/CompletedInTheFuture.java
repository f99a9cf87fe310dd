package io.portolan.sheet.method;

import io.portolan.finding.Severity;
import java.time.LocalDate;
import java.util.List;

/** A day of completion that is still to come. */
final class CompletedInTheFuture extends CheckRule {
    CompletedInTheFuture() {
        super(Severity.MEDIUM, "completed_date");
    }

    @Override
    boolean isWrong(Check check, LocalDate day) {
        return check.completed().filter(when -> when.isAfter(day)).isPresent();
    }

    @Override
    List<String> arguments(Check check, Say say) {
        return List.of(say.words().date(check.completed().orElseThrow()));
    }
}
