package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A project reported green whose own figures say red. */
final class Watermelon extends ProjectRule {
    Watermelon() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        return Portfolio.of(rows, context, say).of(Candour.WATERMELON).stream()
                .map(judgement -> Remark.of(
                        judgement.row().ref("rag_overall"),
                        judgement.project().subject(),
                        say.rag(judgement.reported()),
                        say.rag(judgement.computed()),
                        judgement.reasons()))
                .toList();
    }
}
