package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.chart.ValueFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One line per project, the worst first: what was reported, what the figures say, and why. */
final class Cockpit {
    /** Nobody reads further; the computed columns beside the list tell the rest. */
    private static final int MOST_LINES = 250;

    private final Say say;

    Cockpit(Say say) {
        this.say = say;
    }

    Block table(Portfolio portfolio) {
        List<Judgement> open = portfolio.worstFirst().stream()
                .filter(judgement -> judgement.project().isOpen())
                .toList();
        List<Block.Line> lines = open.stream().limit(MOST_LINES).map(this::line).toList();
        boolean isInferred =
                open.stream().anyMatch(judgement -> judgement.estimate().inferred());
        String title = open.size() > MOST_LINES
                ? say.say("cockpit.title.cut", say.count(MOST_LINES), say.count(open.size()))
                : say.say("cockpit.title");
        return new Block.DataTable(title, headings(isInferred ? "*" : ""), lines);
    }

    private List<Block.Heading> headings(String star) {
        return List.of(
                new Block.Heading(say.say("cockpit.project"), ValueFormat.TEXT),
                new Block.Heading(say.say("cockpit.reported"), ValueFormat.TEXT),
                new Block.Heading(say.say("cockpit.computed"), ValueFormat.TEXT),
                new Block.Heading(say.say("column.class"), ValueFormat.TEXT),
                new Block.Heading(say.say("column.cpi") + star, ValueFormat.DECIMAL2),
                new Block.Heading(say.say("column.spi") + star, ValueFormat.DECIMAL2),
                new Block.Heading(say.say("cockpit.finish"), ValueFormat.DATE),
                new Block.Heading(say.say("cockpit.why"), ValueFormat.TEXT));
    }

    private Block.Line line(Judgement judgement) {
        Project project = judgement.project();
        Optional<LocalDate> finish = project.schedule().end();
        List<Object> values = List.of(
                project.title(),
                project.reported().map(say::rag).orElse("–"),
                say.rag(judgement.computed()),
                say.say("candour." + judgement.candour().word()),
                orBlank(judgement.estimate().value().cpi()),
                orBlank(judgement.estimate().value().spi()),
                finish.isPresent() ? finish.get() : "",
                sentence(judgement));
        String place = project.reported().isPresent() ? "rag_overall" : "project_name";
        return new Block.Line(values, Optional.of(judgement.row().ref(place)));
    }

    private String sentence(Judgement judgement) {
        String reasons = judgement.reasons();
        if (!reasons.isEmpty()) {
            return Character.toUpperCase(reasons.charAt(0)) + reasons.substring(1) + ".";
        }
        return say.say(judgement.computed() == Rag.GREY ? "cockpit.unknown" : "cockpit.fine");
    }

    static Object orBlank(double number) {
        return Double.isFinite(number) ? (Object) number : "";
    }
}
