package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Progress below 0 or above 100 %. */
final class ProgressOutOfRange extends ProjectRule {
    ProgressOutOfRange() {
        super(Severity.CRITICAL, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        double done = glance.done();
        return glance.remark(
                done < 0 || done > 1, "percent_complete", glance.say().percent(done));
    }
}
