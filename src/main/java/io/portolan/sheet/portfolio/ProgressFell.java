package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;

/** Progress that is lower than in the report before. */
final class ProgressFell extends FigureFell {
    ProgressFell() {
        super(Severity.MEDIUM, "percent_complete");
    }

    @Override
    double figure(Project project) {
        return project.progress().done();
    }

    @Override
    String shown(double figure, Say say) {
        return say.percent(figure);
    }
}
