package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.chart.ValueFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line per open project, the worst first: what was reported, what the figures say, and why. Projects that tell too little for a status
 * come last and, where they are many, only as a count.
 */
final class Cockpit {
    /** Nobody reads further; the computed columns beside the list tell the rest. */
    private static final int MOST_LINES = 250;
    /** As many lines that say nothing as a page can bear. */
    private static final int MOST_SILENT = 15;

    private final Say say;

    Cockpit(Say say) {
        this.say = say;
    }

    /** The table and, where projects are left out of it, what it would take to judge them. */
    List<Block> blocks(Portfolio portfolio) {
        List<Judgement> open = portfolio.worstFirst().stream()
                .filter(judgement -> judgement.project().isOpen())
                .toList();
        List<Judgement> silent =
                open.stream().filter(judgement -> !isTelling(judgement)).toList();
        boolean isCut = silent.size() > MOST_SILENT;
        List<Judgement> listed =
                isCut ? open.stream().filter(Cockpit::isTelling).toList() : open;
        List<Block> blocks = new ArrayList<>();
        if (!listed.isEmpty()) {
            blocks.add(table(listed, open.size()));
        }
        if (isCut) {
            blocks.add(new Block.Paragraph(say.say("cockpit.silent", say.count(silent.size()))));
        }
        return blocks;
    }

    /** Whether the figures or the report have a word to say on a project. */
    private static boolean isTelling(Judgement judgement) {
        return judgement.computed() != Rag.GREY
                || judgement
                        .project()
                        .reported()
                        .filter(rag -> rag.severity() >= 1.5)
                        .isPresent();
    }

    private Block table(List<Judgement> listed, int open) {
        List<Judgement> shown = listed.stream().limit(MOST_LINES).toList();
        List<Field> told = fields(shown).stream()
                .filter(field -> shown.stream().anyMatch(field::tells))
                .toList();
        String title = shown.size() < open
                ? say.say("cockpit.title.cut", say.count(shown.size()), say.count(open))
                : say.say("cockpit.title");
        return new Block.DataTable(
                title,
                told.stream().map(Field::heading).toList(),
                shown.stream().map(judgement -> line(judgement, told)).toList());
    }

    private List<Field> fields(List<Judgement> open) {
        boolean isInferred =
                open.stream().anyMatch(judgement -> judgement.estimate().inferred());
        String star = isInferred ? "*" : "";
        return List.of(
                field("cockpit.project", "", ValueFormat.TEXT, j -> j.project().title()),
                field(
                        "cockpit.reported",
                        "",
                        ValueFormat.TEXT,
                        j -> j.project().reported().map(say::sign).orElse("")),
                field("cockpit.computed", "", ValueFormat.TEXT, j -> say.sign(j.computed())),
                field(
                        "column.class",
                        "",
                        ValueFormat.TEXT,
                        j -> j.candour() == Candour.UNKNOWN
                                ? ""
                                : say.say("candour." + j.candour().word())),
                field(
                        "column.cpi",
                        star,
                        ValueFormat.DECIMAL2,
                        j -> orBlank(j.estimate().value().cpi())),
                field(
                        "column.spi",
                        star,
                        ValueFormat.DECIMAL2,
                        j -> orBlank(j.estimate().value().spi())),
                field(
                        "cockpit.finish",
                        "",
                        ValueFormat.DATE,
                        j -> orBlank(j.project().schedule().end())),
                field(
                        "cockpit.landing",
                        "",
                        ValueFormat.DATE,
                        j -> orBlank(j.drift().landing(j.project()))),
                field("cockpit.why", "", ValueFormat.TEXT, this::sentence));
    }

    private Field field(String key, String star, ValueFormat format, Function<Judgement, Object> value) {
        return new Field(new Block.Heading(say.say(key) + star, format), value);
    }

    private static Block.Line line(Judgement judgement, List<Field> fields) {
        String place = judgement.project().reported().isPresent() ? "rag_overall" : "project_name";
        List<Object> values =
                fields.stream().map(field -> field.value().apply(judgement)).toList();
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

    private static Object orBlank(Optional<LocalDate> day) {
        return day.isPresent() ? (Object) day.get() : "";
    }

    /**
     * A column of the cockpit, left out where no project fills it.
     *
     * @param heading its heading
     * @param value what a project says in it; "" for nothing
     */
    private record Field(Block.Heading heading, Function<Judgement, Object> value) {
        boolean tells(Judgement judgement) {
            return !value.apply(judgement).equals("");
        }
    }
}
