package io.portolan.sheet.risk;

import io.portolan.analysis.Subject;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a register is remembered from month to month: the register as a whole, and each of its risks. */
final class RiskSubjects {
    private final RiskAnalysis analysis;

    private RiskSubjects(RiskAnalysis analysis) {
        this.analysis = analysis;
    }

    static List<Subject> of(RiskAnalysis analysis) {
        RiskSubjects subjects = new RiskSubjects(analysis);
        Stream<Subject> risks = analysis.register().risks().stream().map(subjects::risk);
        return Stream.concat(Stream.of(subjects.register()), risks).toList();
    }

    private Subject register() {
        Register register = analysis.register();
        Subject subject = Subject.of("register", "", register.table().sheet())
                .with("open", register.open().size())
                .with("currency", register.currency());
        return analysis.exposure()
                .map(found -> subject.with("p80", found.sum().quantile(0.8))
                        .with("mean", found.sum().mean()))
                .orElse(subject);
    }

    private Subject risk(Sourced<Risk> risk) {
        Risk value = risk.value();
        Optional<Double> score =
                analysis.register().score(risk).or(() -> value.care().score());
        return Subject.of("risk", value.id(), value.title())
                .at(risk.row().ref(value.id().isEmpty() ? "title" : "risk_id"))
                .with("status", value.status().name().toLowerCase(Locale.ROOT))
                .with("owner", value.care().owner().orElse(""))
                .with("project", value.project())
                .with("currency", analysis.register().currency())
                .with("probability", orNone(value.likelihood().share()))
                .with("score", orNone(score))
                .with("emv", orNone(value.expectedValue().filter(emv -> value.isOpen())))
                .with(
                        "p80Share",
                        orNone(analysis.exposure()
                                .flatMap(found -> found.of(risk))
                                .map(part -> part.p80Share())));
    }

    private static double orNone(Optional<Double> figure) {
        return figure.orElse(Double.NaN);
    }
}
