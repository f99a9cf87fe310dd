package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An open project that nobody must do and that names no benefit. */
final class MissingBenefit extends ProjectRule {
    private static final Pattern YES =
            Pattern.compile("y|yes|j|ja|o|oui|x|1|true|waar|vrai|wahr|mandatory|verplicht|obligatoire|pflicht");

    MissingBenefit() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        String mandatory = glance.row().row().text("mandatory").orElse("");
        boolean isMissing = glance.project().isOpen()
                && (glance.isBlank("benefit_value") || glance.money().benefit() == 0)
                && !YES.matcher(mandatory.toLowerCase(Locale.ROOT)).matches();
        return glance.remark(isMissing, "benefit_value");
    }
}
