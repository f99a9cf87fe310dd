package io.portolan.sheet.skills;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a matrix: which skills hang on nobody or one, and how far the others are covered. */
final class SkillsPage {
    private static final int MOST_BARS = 20;

    private final Team team;
    private final Say say;
    private final List<Skill> ordered;

    private SkillsPage(Team team, Say say) {
        this.team = team;
        this.say = say;
        this.ordered = team.needed().stream()
                .sorted(Comparator.comparingInt((Skill skill) -> -team.missing(skill))
                        .thenComparingInt(skill -> team.holders(skill).size())
                        .thenComparingDouble(skill -> -skill.gap(team.independent())))
                .toList();
    }

    static Page of(Team team, String sheet, Say say) {
        SkillsPage page = new SkillsPage(team, say);
        String title = team.size() < 2
                ? say.say("page.title.one")
                : say.say("page.title", page.heldBy(0), page.heldBy(1), page.ordered.size());
        String footing = say.say("page.footing", sheet, say.words().date(team.day()), page.ordered.size(), team.size());
        return new Page(say.say("page.name"), title, footing, page.blocks());
    }

    private long heldBy(int people) {
        return ordered.stream()
                .filter(skill -> team.holders(skill).size() == people)
                .count();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        long short1 = ordered.stream().filter(skill -> team.missing(skill) > 0).count();
        blocks.add(new Block.Figures(List.of(
                figure(
                        "bus",
                        team.busFactor().isPresent() ? "" + team.busFactor().getAsInt() : "–"),
                figure("nobody", "" + heldBy(0)),
                figure("one", "" + heldBy(1)),
                figure("short", "" + short1))));
        blocks.add(new Block.Paragraph(say.say("page.read", say.level(team.independent()))));
        if (!ordered.isEmpty()) {
            blocks.add(chart());
            blocks.add(table());
        }
        return blocks;
    }

    private Block.Figure figure(String key, String value) {
        return new Block.Figure(say.say("figure." + key), value, say.say("figure." + key + ".note", ordered.size()));
    }

    private Block chart() {
        List<Skill> shown = ordered.stream().limit(MOST_BARS).toList();
        return new Block.Chart(new ChartSpec.Bars(
                say.say(
                        "chart.title",
                        shown.get(0).name(),
                        team.holders(shown.get(0)).size(),
                        shown.get(0).people()),
                say.say("chart.alternative", shown.size()),
                ValueFormat.INTEGER,
                true,
                false,
                shown.stream().map(Skill::name).toList(),
                List.of(
                        Series.of(
                                say.say("chart.there"),
                                Series.Style.OWN,
                                shown.stream()
                                        .mapToDouble(
                                                skill -> team.holders(skill).size())
                                        .toArray()),
                        Series.of(
                                say.say("chart.needed"),
                                Series.Style.NEUTRAL,
                                shown.stream().mapToDouble(Skill::people).toArray()))));
    }

    private Block table() {
        List<Heading> headings = Stream.of("skill", "level", "needed", "there", "missing", "gap", "holder")
                .map(key -> new Heading(say.say("heading." + key), format(key)))
                .toList();
        return new Block.DataTable(
                say.say("table.title"),
                headings,
                ordered.stream().map(this::line).toList());
    }

    private static ValueFormat format(String key) {
        return switch (key) {
            case "skill", "holder", "level" -> ValueFormat.TEXT;
            default -> ValueFormat.INTEGER;
        };
    }

    private Line line(Skill skill) {
        List<Rating> holders = team.holders(skill);
        String holder =
                holders.size() <= 2 ? holders.stream().map(Rating::person).collect(Collectors.joining(", ")) : "";
        return new Line(
                List.of(
                        skill.name(),
                        skill.required().isPresent()
                                ? say.level(team.level(skill))
                                : say.say("level.supposed", say.level(team.level(skill))),
                        skill.people(),
                        holders.size(),
                        team.missing(skill),
                        skill.gap(team.independent()),
                        holder),
                Optional.of(skill.ratings().get(0).cell()));
    }
}
