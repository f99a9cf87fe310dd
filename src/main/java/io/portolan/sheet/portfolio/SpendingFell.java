package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;

/** Cumulative spending that is lower than in the report before. */
final class SpendingFell extends FigureFell {
    SpendingFell() {
        super(Severity.HIGH, "actual_cost");
    }

    @Override
    double figure(Project project) {
        return project.money().spent();
    }

    @Override
    String shown(double figure, Say say) {
        return say.money(figure);
    }
}
