package io.portolan.across.change;

import io.portolan.analysis.Block;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.analysis.Subject;
import io.portolan.words.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says what changed since the months before. */
final class ChangePage {
    private static final int MOST_NAMES = 8;

    private final Changes changes;
    private final Words words;
    private final BridgeBlocks bridges;

    ChangePage(Changes changes, Words words) {
        this.changes = changes;
        this.words = words;
        this.bridges = new BridgeBlocks(changes.bridges(), words);
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        figures().ifPresent(blocks::add);
        changes.bridges().stream()
                .filter(bridge -> bridge.change() != 0)
                .findFirst()
                .ifPresent(bridge -> blocks.add(new Block.Chart(bridges.chart(bridge))));
        Stream.of(firsts(), missing(), unread(), byText())
                .flatMap(Optional::stream)
                .forEach(text -> blocks.add(new Block.Paragraph(text)));
        bridges.table().ifPresent(blocks::add);
        tables(blocks);
        return new Page(words.say("name"), title(), footing(), blocks);
    }

    private void tables(List<Block> blocks) {
        ChangeTable table = new ChangeTable(words);
        table.of(changes.risks(), new RiskKind()).ifPresent(blocks::add);
        table.of(changes.projects(), new ProjectKind()).ifPresent(blocks::add);
        table.of(changes.kpis(), new KpiKind()).ifPresent(blocks::add);
    }

    /** How the numbers of the page are made. */
    List<MethodNote> methods() {
        return Stream.of("match", "bridge").map(this::method).toList();
    }

    private MethodNote method(String name) {
        String key = "method." + name + ".";
        return new MethodNote(
                words.say(key + "number"),
                words.say(key + "method"),
                words.say(key + "parameters"),
                words.say(key + "source"),
                words.say(key + "trust"));
    }

    /** What changed most, in one sentence. */
    private String title() {
        List<String> parts = new ArrayList<>();
        changes.bridges().stream()
                .filter(bridge -> bridge.change() != 0)
                .findFirst()
                .ifPresent(bridge -> parts.add(words.say(
                        "title.p80",
                        bridges.name(bridge),
                        bridges.amount(bridge, bridge.before()),
                        bridges.amount(bridge, bridge.after()))));
        part(parts, "title.new", count(changes.risks(), What.NEW));
        part(parts, "title.closed", count(changes.risks(), What.CLOSED, What.GONE));
        part(parts, "title.worse", count(changes.risks(), What.WORSENED, What.OCCURRED, What.REOPENED));
        part(parts, "title.projects", count(changes.projects(), What.WORSENED));
        part(parts, "title.kpis", count(changes.kpis(), What.WORSENED));
        String since = month(changes.since().get(0));
        return parts.isEmpty() && changes.all().findAny().isEmpty()
                ? words.say("title.same", since)
                : parts.isEmpty()
                        ? words.say("title.better", since, changes.all().count())
                        : words.say("title", since, String.join(", ", parts));
    }

    private void part(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(words.say(key, count));
        }
    }

    private static long count(List<Change> some, What... which) {
        return some.stream()
                .filter(change -> List.of(which).contains(change.what()))
                .count();
    }

    private String footing() {
        String compared = changes.predecessors().before().entrySet().stream()
                .limit(MOST_NAMES)
                .map(entry -> entry.getKey() + " ("
                        + (entry.getKey().equals(entry.getValue().workbook())
                                ? ""
                                : entry.getValue().workbook() + ", ")
                        + month(entry.getValue().period()) + ")")
                .collect(Collectors.joining(", "));
        return words.say(
                "footing",
                month(changes.month()),
                changes.predecessors().before().size(),
                compared);
    }

    private Optional<Block> figures() {
        List<Block.Figure> figures = new ArrayList<>();
        figure(figures, "figure.risks", changes.risks(), What.NEW, What.CLOSED, What.GONE);
        figure(figures, "figure.moved", changes.risks(), What.WORSENED, What.IMPROVED);
        figure(figures, "figure.projects", changes.projects(), What.WORSENED, What.IMPROVED);
        figure(figures, "figure.kpis", changes.kpis(), What.WORSENED, What.IMPROVED);
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Block.Figures(figures));
    }

    private void figure(List<Block.Figure> figures, String key, List<Change> some, What first, What... others) {
        long one = count(some, first);
        long rest = count(some, others);
        if (one + rest > 0) {
            figures.add(new Block.Figure(words.say(key), Long.toString(one), words.say(key + ".note", rest)));
        }
    }

    private Optional<String> firsts() {
        return some("firsts", changes.firsts());
    }

    private Optional<String> missing() {
        return some(
                "missing",
                changes.predecessors().missing().stream()
                        .map(arrival -> arrival.workbook() + " (" + month(arrival.period()) + ")")
                        .toList());
    }

    private Optional<String> unread() {
        return some("unread", changes.unread());
    }

    /** Whoever was found again by words alone is named, so that a reader can object. */
    private Optional<String> byText() {
        return some(
                "by-text",
                changes.byText().stream()
                        .map(pair -> words.say("by-text.one", called(pair.before()), called(pair.after())))
                        .toList());
    }

    private static String called(Optional<Subject> subject) {
        return subject.map(ChangeTable::called).orElse("");
    }

    private Optional<String> some(String key, List<String> names) {
        String list = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        String more = names.size() > MOST_NAMES ? words.say("more", names.size() - MOST_NAMES) : "";
        return names.isEmpty() ? Optional.empty() : Optional.of(words.say(key, names.size(), list + more));
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", words.language()).format(month);
    }
}
