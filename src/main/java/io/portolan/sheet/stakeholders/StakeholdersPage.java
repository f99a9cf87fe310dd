package io.portolan.sheet.stakeholders;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Tone;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The page of a register: the map of power and interest, and whom to speak to this month. */
final class StakeholdersPage {
    private static final int MOST_BUBBLES = 40;

    private final Register register;
    private final Say say;

    private StakeholdersPage(Register register, Say say) {
        this.register = register;
        this.say = say;
    }

    static Page of(Register register, String sheet, Say say) {
        StakeholdersPage page = new StakeholdersPage(register, say);
        int all = register.rows().size();
        long off = page.count(register::isFurtherOff);
        String title = off == 0
                ? say.say("page.title.none", all)
                : say.say(
                        "page.title",
                        off,
                        all,
                        register.toSpeakTo().get(0).value().name());
        String footing = say.say(
                "page.footing",
                sheet,
                say.words().date(register.day()),
                all,
                page.count(Stakeholder::isPlaced),
                page.count(one -> one.gap().isPresent()));
        return new Page(say.say("page.name"), title, footing, page.blocks());
    }

    private long count(Predicate<Stakeholder> which) {
        return register.rows().stream().map(Sourced::value).filter(which).count();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figures(List.of(
                figure(
                        "gap",
                        count(register::isFurtherOff),
                        count(one -> one.gap().isPresent())),
                figure("powerful", count(register::isAgainst), count(register::isPowerful)),
                figure("month", register.toSpeakTo().size(), 0))));
        blocks.add(new Block.Paragraph(say.say("page.read")));
        if (count(Stakeholder::isPlaced) > 0) {
            blocks.add(map());
        }
        if (!register.toSpeakTo().isEmpty()) {
            blocks.add(month());
        }
        blocks.add(all());
        return blocks;
    }

    private Block.Figure figure(String key, long value, long of) {
        return new Block.Figure(say.say("figure." + key), "" + value, say.say("figure." + key + ".note", of));
    }

    private Block map() {
        List<ChartSpec.Bubble> bubbles = register.rows().stream()
                .map(Sourced::value)
                .filter(Stakeholder::isPlaced)
                .limit(MOST_BUBBLES)
                .map(this::bubble)
                .toList();
        long close = count(one -> one.isPlaced() && register.quadrant(one).equals("manage"));
        return new Block.Chart(new ChartSpec.Bubbles(
                say.say("chart.title", close),
                say.say("chart.alternative", bubbles.size()),
                new ChartSpec.Axis(say.say("chart.across"), ValueFormat.INTEGER),
                new ChartSpec.Axis(say.say("chart.up"), ValueFormat.INTEGER),
                bubbles));
    }

    private ChartSpec.Bubble bubble(Stakeholder one) {
        Tone tone = register.isAgainst(one) ? Tone.CONCERN : register.isFurtherOff(one) ? Tone.OWN : Tone.NEUTRAL;
        return new ChartSpec.Bubble(
                one.name(),
                one.interest().orElseThrow(),
                one.power().orElseThrow(),
                1 + Math.max(0, one.gap().orElse(0)),
                tone);
    }

    private List<Heading> headings(String... keys) {
        return Stream.of(keys)
                .map(key -> new Heading(say.say("heading." + key), format(key)))
                .toList();
    }

    private static ValueFormat format(String key) {
        return switch (key) {
            case "gap" -> ValueFormat.INTEGER;
            case "priority" -> ValueFormat.DECIMAL2;
            case "contact" -> ValueFormat.DATE;
            default -> ValueFormat.TEXT;
        };
    }

    private Block month() {
        return new Block.DataTable(
                say.say("table.month"),
                headings("name", "current", "desired", "contact", "ask"),
                register.toSpeakTo().stream().map(this::monthLine).toList());
    }

    private Line monthLine(Sourced<Stakeholder> row) {
        Stakeholder one = row.value();
        String ask =
                register.isFurtherOff(one) ? one.current().map(Engagement::word).orElse("contact") : "contact";
        return new Line(
                List.of(
                        one.name(),
                        one.current().map(say::engagement).orElse(""),
                        one.desired().map(say::engagement).orElse(""),
                        one.contact().map(Object.class::cast).orElse(""),
                        say.say("ask." + ask)),
                Optional.of(row.ref("stakeholder_name")));
    }

    private Block all() {
        return new Block.DataTable(
                say.say("table.all"),
                headings("name", "quadrant", "current", "desired", "gap", "priority"),
                register.rows().stream().map(this::line).toList());
    }

    private Line line(Sourced<Stakeholder> row) {
        Stakeholder one = row.value();
        return new Line(
                List.of(
                        one.name(),
                        one.isPlaced() ? say.say("quadrant." + register.quadrant(one)) : "",
                        one.current().map(say::engagement).orElse(""),
                        one.desired().map(say::engagement).orElse(""),
                        one.gap().isPresent() ? one.gap().getAsInt() : "",
                        one.priority(register.top()).isPresent()
                                ? one.priority(register.top()).getAsDouble()
                                : ""),
                Optional.of(row.ref("stakeholder_name")));
    }
}
