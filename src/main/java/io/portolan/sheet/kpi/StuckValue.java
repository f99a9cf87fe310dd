package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.List;
import java.util.Optional;

/** The same value again and again: perhaps copied forward instead of measured. */
final class StuckValue extends IndicatorRule {
    StuckValue() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        List<Measurement> present = assessment.indicator().measurements().stream()
                .filter(Measurement::isPresent)
                .toList();
        int longest = (int) context.settings().number("kpi.stuck");
        int length = 0;
        for (int i = 0; i < present.size(); i++) {
            boolean same = i > 0 && value(present, i) == value(present, i - 1);
            length = same ? length + 1 : 1;
            boolean ends = i + 1 == present.size() || value(present, i + 1) != value(present, i);
            if (ends && length >= longest && !isNatural(assessment, value(present, i))) {
                String value = say.value(assessment.indicator(), value(present, i));
                return remark(present.get(i).cell(), assessment, value, say.count(length));
            }
        }
        return Optional.empty();
    }

    private static double value(List<Measurement> present, int i) {
        return present.get(i).quantity().orElseThrow().value();
    }

    /** Zeros and full percentages repeat themselves without anyone copying them; so do counts of rare events. */
    private static boolean isNatural(Assessment assessment, double value) {
        Indicator indicator = assessment.indicator();
        boolean full = indicator.unit().equals("%") && value == (indicator.share() ? 1 : 100);
        long different = assessment.present().stream().distinct().count();
        boolean allTheSame = different == 1;
        return !allTheSame && (value == 0 || full || different * 3 <= assessment.n());
    }
}
