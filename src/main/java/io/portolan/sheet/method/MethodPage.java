package io.portolan.sheet.method;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.ChartSpec.Tile;
import io.portolan.chart.Tone;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of a checklist: the matrix of projects and artefacts, and what is due now. */
final class MethodPage {
    private static final int MOST_COLUMNS = 16;
    private static final int MOST_ROWS = 30;

    private final List<Sourced<Check>> rows;
    private final Compliance all;
    private final List<Compliance> projects;
    private final Say say;

    private MethodPage(List<Sourced<Check>> rows, Compliance all, Say say) {
        this.rows = rows;
        this.all = all;
        this.projects = Compliance.perProject(all.checks(), all.day());
        this.say = say;
    }

    static Page of(List<Sourced<Check>> rows, Compliance all, Say say) {
        MethodPage page = new MethodPage(rows, all, say);
        String title =
                say.say("page.title", all.outstanding().size(), all.counted().size());
        String footing = say.say(
                "page.footing",
                all.name(),
                say.words().date(all.day()),
                page.projects.size(),
                all.checks().size());
        return new Page(say.say("page.name"), title, footing, page.blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figures(List.of(
                figure("share", say.share(all.share()), all.counted().size()),
                figure(
                        "outstanding",
                        "" + all.outstanding().size(),
                        all.counted().size()),
                figure("waived", "" + all.waived(), all.checks().size()),
                figure("late", "" + all.late(), all.checks().size()))));
        blocks.add(new Block.Paragraph(say.say("page.read")));
        matrix().ifPresent(blocks::add);
        if (!all.outstanding().isEmpty()) {
            blocks.add(outstanding());
        }
        blocks.add(perProject());
        return blocks;
    }

    private Block.Figure figure(String key, String value, int of) {
        return new Block.Figure(say.say("figure." + key), value, say.say("figure." + key + ".note", of));
    }

    /** Projects down, artefacts across; left out where there is one project only. */
    private Optional<Block> matrix() {
        List<String> artefacts = all.checks().stream()
                .map(Check::artefact)
                .distinct()
                .limit(MOST_COLUMNS)
                .toList();
        List<Compliance> shown = projects.stream().limit(MOST_ROWS).toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        List<List<Tile>> tiles = shown.stream()
                .map(project -> artefacts.stream()
                        .map(artefact -> tile(project, artefact))
                        .toList())
                .toList();
        return Optional.of(new Block.Chart(new ChartSpec.HeatMap(
                say.say("chart.title", say.share(all.share())),
                say.say("chart.alternative", shown.size(), artefacts.size()),
                say.say("chart.across"),
                say.say("chart.up"),
                artefacts,
                shown.stream().map(Compliance::name).toList(),
                tiles)));
    }

    private Tile tile(Compliance project, String artefact) {
        Optional<Check> check = project.checks().stream()
                .filter(one -> one.artefact().equals(artefact))
                .findFirst();
        if (check.isEmpty() || check.get().state().isEmpty()) {
            return new Tile("", Tone.NEUTRAL);
        }
        Check.State state = check.get().state().get();
        if (state == Check.State.MISSING && !check.get().isDue(all.day())) {
            return new Tile(say.say("tile.later"), Tone.NEUTRAL);
        }
        Tone tone = switch (state) {
            case PRESENT -> Tone.GREEN;
            case PARTIAL -> Tone.AMBER;
            case MISSING -> Tone.RED;
            case WAIVED -> Tone.NEUTRAL;
        };
        return new Tile(say.say("tile." + state.word()), tone);
    }

    private List<Heading> headings(String... keys) {
        return Stream.of(keys)
                .map(key ->
                        new Heading(say.say("heading." + key), key.equals("due") ? ValueFormat.DATE : ValueFormat.TEXT))
                .toList();
    }

    private Block outstanding() {
        List<Line> lines = rows.stream()
                .filter(row -> row.value().isOutstanding(all.day()))
                .map(row -> new Line(
                        List.of(
                                row.value().project(),
                                row.value().artefact(),
                                row.value().gate(),
                                row.value().due().map(Object.class::cast).orElse(""),
                                row.value()
                                        .state()
                                        .map(state -> say.say("tile." + state.word()))
                                        .orElse("")),
                        Optional.of(row.ref("compliance"))))
                .toList();
        return new Block.DataTable(
                say.say("table.outstanding"), headings("project", "artefact", "gate", "due", "state"), lines);
    }

    private Block perProject() {
        List<Line> lines = projects.stream()
                .map(project -> new Line(
                        List.of(
                                project.name(),
                                say.share(project.share()),
                                "" + project.outstanding().size(),
                                "" + project.waived()),
                        Optional.empty()))
                .toList();
        return new Block.DataTable(
                say.say("table.projects"), headings("project", "share", "outstanding", "waived"), lines);
    }
}
