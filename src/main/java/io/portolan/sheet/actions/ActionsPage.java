package io.portolan.sheet.actions;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.survival.KaplanMeier;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The page of a log: how it stands, how long things take, what to look at first. */
final class ActionsPage {
    private final ActionLog log;
    private final List<Sourced<Item>> items;
    private final Say say;

    private ActionsPage(ActionLog log, List<Sourced<Item>> items, Say say) {
        this.log = log;
        this.items = items;
        this.say = say;
    }

    static Page of(ActionLog log, List<Sourced<Item>> items, String sheet, Say say) {
        return new ActionsPage(log, items, say).page(say.say("page.name"), sheet);
    }

    /** The page of several sheets read as one log. */
    static Page together(ActionLog log, List<Sourced<Item>> items, String sheets, Say say) {
        return new ActionsPage(log, items, say).page(say.say("page.name.together"), sheets);
    }

    private Page page(String name, String sheets) {
        int open = log.open().size();
        String title = open == 0
                ? say.say("page.title.none", say.count(log.items().size()))
                : say.say(
                        "page.title",
                        say.count(log.items().size()),
                        say.count(open),
                        say.count(log.overdue().size()));
        String footing = say.say(
                "page.footing",
                sheets,
                say.words().date(log.asOf()),
                say.count(log.items().size()),
                say.count(log.observations().size()));
        return new Page(name, title, footing, blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figures(List.of(open(), median(), promises(), likely())));
        blocks.add(new Block.Paragraph(say.say("page.read")));
        ActionCharts charts = new ActionCharts(log, say);
        charts.survival().ifPresent(blocks::add);
        charts.flow().ifPresent(blocks::add);
        ends().forEach(blocks::add);
        blocks.addAll(new ActionTables(log, items, say).all());
        return blocks;
    }

    private Block.Figure open() {
        return new Block.Figure(
                say.say("figure.open"),
                say.count(log.open().size()),
                say.say("figure.open.note", say.count(log.overdue().size())));
    }

    private Block.Figure median() {
        List<Group> all = Group.of(Group.By.ALL, log);
        String label = say.say("figure.median");
        if (all.isEmpty() || !all.get(0).isEnough(log)) {
            int closed = all.isEmpty() ? 0 : all.get(0).curve().ended();
            return new Block.Figure(label, "–", notEnough(closed, log.least()));
        }
        KaplanMeier curve = all.get(0).curve();
        return new Block.Figure(
                label,
                Ranges.median(curve, say),
                say.say("figure.median.note", Ranges.ofMedian(curve, say), say.count(curve.ended())));
    }

    private Block.Figure promises() {
        Promises promises = Promises.of(log);
        String label = say.say("figure.promises");
        return promises.share(log)
                .map(share -> new Block.Figure(
                        label,
                        say.chance(OptionalDouble.of(share.share())),
                        say.say(
                                "figure.promises.note",
                                say.count(promises.due()),
                                say.chance(OptionalDouble.of(share.low())),
                                say.chance(OptionalDouble.of(share.high())))))
                .orElseGet(() -> new Block.Figure(label, "–", notEnough(promises.due(), (int)
                        log.settings().number("actions.promises.least"))));
    }

    /** How many of the open items are to be expected closed soon. */
    private Block.Figure likely() {
        double[] chances = log.open().stream()
                .flatMapToDouble(item -> log.closesWithin(item, log.horizon()).stream())
                .sorted()
                .toArray();
        String label = say.say("figure.likely", say.count(log.horizon()));
        if (chances.length == 0) {
            return new Block.Figure(label, "–", say.say("figure.likely.none"));
        }
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
        }
        return new Block.Figure(
                label, say.words().number(sum, 1), say.say("figure.likely.note", say.count(chances.length)));
    }

    private String notEnough(int n, int needed) {
        return say.say("not-enough", say.count(n), say.count(needed));
    }

    /** What became of items where some were given up. */
    private List<Block> ends() {
        if (log.count(Item.State.CANCELLED) == 0) {
            return List.of();
        }
        Ranges.Ends ends = Ranges.ends(log);
        return ends.closed().isPresent()
                ? List.of(new Block.Paragraph(say.say(
                        "page.ends", say.count(ends.days()), say.chance(ends.closed()), say.chance(ends.cancelled()))))
                : List.of();
    }
}
