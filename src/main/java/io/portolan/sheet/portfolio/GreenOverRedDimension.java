package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Map;
import java.util.Optional;

/** A project reported green although one of its sides is reported red. */
final class GreenOverRedDimension extends ProjectRule {
    GreenOverRedDimension() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        boolean isGreen = glance.project().reported().equals(Optional.of(Rag.GREEN));
        Optional<String> red = glance.project().dimensions().entrySet().stream()
                .filter(side -> side.getValue() == Rag.RED)
                .map(Map.Entry::getKey)
                .findFirst();
        return red.flatMap(
                side -> glance.remark(isGreen, "rag_overall", glance.say().say("dimension." + side)));
    }
}
