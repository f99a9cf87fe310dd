package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of the dependencies: who inherits delay from whom, and whom many wait for. */
final class KnockOnPage {
    private final KnockOn knockOn;
    private final Say say;

    KnockOnPage(KnockOn knockOn, Say say) {
        this.knockOn = knockOn;
        this.say = say;
    }

    /** The page; none where nobody inherits and nobody is waited for by many. */
    Optional<Page> page(String footing) {
        if (knockOn.isNone()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!knockOn.delays().isEmpty()) {
            blocks.add(delays());
        }
        if (!knockOn.hubs().isEmpty()) {
            blocks.add(hubs());
        }
        blocks.add(new Block.Paragraph(say.say("knock.caveat")));
        return Optional.of(new Page(say.say("knock.name"), title(), footing, blocks));
    }

    private String title() {
        if (knockOn.delays().isEmpty()) {
            KnockOn.Hub hub = knockOn.hubs().get(0);
            return say.say("knock.title.hub", hub.row().value().title(), say.count(hub.waiting()));
        }
        KnockOn.Delay most = knockOn.delays().get(0);
        return say.say(
                "knock.title",
                say.count(knockOn.delays().size()),
                most.row().value().title(),
                say.count(most.days()));
    }

    private Block delays() {
        List<Block.Heading> headings = List.of(
                new Block.Heading(say.say("choice.project"), ValueFormat.TEXT),
                new Block.Heading(say.say("knock.own"), ValueFormat.DATE),
                new Block.Heading(say.say("knock.end"), ValueFormat.DATE),
                new Block.Heading(say.say("knock.days"), ValueFormat.INTEGER),
                new Block.Heading(say.say("knock.chain"), ValueFormat.TEXT));
        List<Block.Line> lines = knockOn.delays().stream()
                .map(delay -> new Block.Line(
                        List.of(delay.row().value().title(), delay.own(), delay.end(), delay.days(), chain(delay)),
                        Optional.of(delay.row().ref("end_planned"))))
                .toList();
        return new Block.DataTable(say.say("knock.delays"), headings, lines);
    }

    private static String chain(KnockOn.Delay delay) {
        return delay.chain().stream().map(row -> row.value().title()).collect(Collectors.joining(" → "));
    }

    private Block hubs() {
        List<Block.Heading> headings = List.of(
                new Block.Heading(say.say("choice.project"), ValueFormat.TEXT),
                new Block.Heading(say.say("knock.waiting"), ValueFormat.INTEGER));
        List<Block.Line> lines = knockOn.hubs().stream()
                .map(hub -> new Block.Line(
                        List.of(hub.row().value().title(), hub.waiting()),
                        Optional.of(hub.row().ref("project_name"))))
                .toList();
        return new Block.DataTable(say.say("knock.hubs"), headings, lines);
    }
}
