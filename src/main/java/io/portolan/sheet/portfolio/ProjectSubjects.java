package io.portolan.sheet.portfolio;

import io.portolan.analysis.Subject;
import java.time.LocalDate;
import java.util.List;

/** What of a project is remembered from month to month. */
final class ProjectSubjects {
    private ProjectSubjects() {}

    static List<Subject> of(Portfolio portfolio) {
        return portfolio.judgements().stream().map(ProjectSubjects::of).toList();
    }

    private static Subject of(Judgement judgement) {
        Project project = judgement.project();
        EarnedValue value = judgement.estimate().value();
        return Subject.of("project", project.id(), project.name())
                .at(judgement.row().ref("rag_overall"))
                .with(
                        "start",
                        project.schedule().start().map(LocalDate::toString).orElse(""))
                .with("approved", project.money().approved())
                .with("open", project.isOpen() ? "yes" : "no")
                .with("reported", project.reported().map(Rag::word).orElse(""))
                .with("computed", judgement.computed().word())
                .with("class", judgement.candour().word())
                .with("end", project.schedule().end().map(LocalDate::toString).orElse(""))
                .with("manager", project.team().manager().orElse(""))
                .with("bac", value.bac())
                .with("cpi", value.cpi())
                .with("spi", value.spi())
                .with("eac", value.eacCpi());
    }
}
