package io.portolan.sheet.actions;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables of a log's page: what to look at first, how long groups take, and who has how much on the plate. */
final class ActionTables {
    private static final int MOST_LINES = 25;
    private static final int SOON = 14;

    private final ActionLog log;
    private final List<Sourced<Item>> items;
    private final Say say;

    ActionTables(ActionLog log, List<Sourced<Item>> items, Say say) {
        this.log = log;
        this.items = items;
        this.say = say;
    }

    List<Block> all() {
        return Stream.of(
                        list("table.decisions", log::isWaiting),
                        list(
                                "table.first",
                                item -> !log.isWaiting(item) && !log.isZombie(item) && item.isOverdue(log.asOf())),
                        list("table.unlikely", this::isUnlikely),
                        list("table.zombies", log::isZombie),
                        groups(),
                        workload())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Still in time, but less likely than not to be closed by then. */
    private boolean isUnlikely(Item item) {
        return log.closesInTime(item).orElse(1) < log.settings().number("actions.unlikely");
    }

    /** Some open items, the longest overdue first, then the oldest. */
    private Optional<Block> list(String key, Predicate<Item> which) {
        List<Sourced<Item>> some = items.stream()
                .filter(item -> item.value().isOpen() && which.test(item.value()))
                .sorted(Comparator.comparingLong(
                                (Sourced<Item> item) -> -item.value().daysOver(log.asOf()))
                        .thenComparingDouble(
                                item -> -item.value().age(log.asOf()).orElse(0)))
                .toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.DataTable(
                say.say(key, say.count(some.size()), say.count(Math.min(MOST_LINES, some.size()))),
                headings("item", "type", "owner", "due", "late", "age", "chance"),
                some.stream().limit(MOST_LINES).map(this::line).toList()));
    }

    private List<Heading> headings(String... keys) {
        return Stream.of(keys)
                .map(key -> new Heading(say.say("heading." + key, say.count(log.horizon())), format(key)))
                .toList();
    }

    private static ValueFormat format(String key) {
        return switch (key) {
            case "due" -> ValueFormat.DATE;
            case "late", "age", "n", "closed", "open", "overdue", "soon" -> ValueFormat.INTEGER;
            case "chance" -> ValueFormat.PERCENT;
            default -> ValueFormat.TEXT;
        };
    }

    private Line line(Sourced<Item> sourced) {
        Item item = sourced.value();
        return new Line(
                List.of(
                        item.name(),
                        item.type(),
                        item.owner(),
                        item.promised().map(Object.class::cast).orElse(""),
                        item.isOverdue(log.asOf()) ? item.daysOver(log.asOf()) : "",
                        item.age(log.asOf()).stream()
                                .boxed()
                                .map(Object.class::cast)
                                .findFirst()
                                .orElse(""),
                        log.closesWithin(item, log.horizon()).stream()
                                .boxed()
                                .map(Object.class::cast)
                                .findFirst()
                                .orElse("")),
                Optional.of(sourced.ref("title")));
    }

    /** How long each group takes, with the test whether groups differ. */
    private Optional<Block> groups() {
        List<Line> lines = new ArrayList<>();
        for (Group.By by : Group.By.values()) {
            List<Group> groups = Group.of(by, log);
            String differ = Group.compared(groups, log)
                    .map(test -> say.say(
                            test.p() < 0.05 ? "groups.differ" : "groups.alike",
                            say.words().number(test.p(), 3)))
                    .orElse("");
            groups.stream().limit(MOST_LINES).forEach(group -> lines.add(line(group, differ)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.DataTable(
                        say.say("table.groups"),
                        headings("by", "group", "n", "closed", "median", "range", "p80", "test"),
                        lines));
    }

    private Line line(Group group, String differ) {
        boolean enough = group.isEnough(log);
        return new Line(
                List.of(
                        say.say("by." + group.by().word()),
                        group.by() == Group.By.ALL ? say.say("group.all") : group.name(),
                        group.curve().n(),
                        group.curve().ended(),
                        enough
                                ? Ranges.median(group.curve(), say)
                                : say.say("not-enough", say.count(group.curve().ended()), say.count(log.least())),
                        enough ? Ranges.ofMedian(group.curve(), say) : "",
                        enough ? Ranges.quantile(group.curve(), 0.8, say) : "",
                        enough ? differ : ""),
                Optional.empty());
    }

    /** Open items by owner in alphabetical order; left out by setting. */
    private Optional<Block> workload() {
        Map<String, List<Item>> byOwner = new TreeMap<>();
        log.open().stream()
                .filter(item -> !item.owner().isEmpty())
                .forEach(item -> byOwner.computeIfAbsent(Names.key(item.owner()), k -> new ArrayList<>())
                        .add(item));
        if (byOwner.size() < 2 || !log.settings().text("actions.people").equals("on")) {
            return Optional.empty();
        }
        return Optional.of(new Block.DataTable(
                say.say("table.workload"),
                headings("owner", "open", "overdue", "soon"),
                byOwner.values().stream().map(this::workload).toList()));
    }

    private Line workload(List<Item> own) {
        return new Line(
                List.of(
                        own.get(0).owner(),
                        own.size(),
                        own.stream().filter(item -> item.isOverdue(log.asOf())).count(),
                        own.stream()
                                .filter(item -> item.promised().isPresent()
                                        && item.daysOver(log.asOf()) <= 0
                                        && item.daysOver(log.asOf()) >= -SOON)
                                .count()),
                Optional.empty());
    }
}
