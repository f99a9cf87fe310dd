package io.portolan.across.change;

import io.portolan.analysis.Block;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.analysis.Subject;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
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
    private static final int MOST_LINES = 40;
    private static final int MOST_NAMES = 8;

    private final Changes changes;
    private final Words words;

    ChangePage(Changes changes, Words words) {
        this.changes = changes;
        this.words = words;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        figures().ifPresent(blocks::add);
        changes.bridges().stream()
                .filter(bridge -> bridge.change() != 0)
                .findFirst()
                .ifPresent(bridge -> blocks.add(new Block.Chart(chart(bridge))));
        Stream.of(firsts(), missing(), unread(), byText())
                .flatMap(Optional::stream)
                .forEach(text -> blocks.add(new Block.Paragraph(text)));
        registers().ifPresent(blocks::add);
        table(changes.risks(), new RiskKind()).ifPresent(blocks::add);
        table(changes.projects(), new ProjectKind()).ifPresent(blocks::add);
        table(changes.kpis(), new KpiKind()).ifPresent(blocks::add);
        return new Page(words.say("name"), title(), footing(), blocks);
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
                        "title.p80", name(bridge), amount(bridge, bridge.before()), amount(bridge, bridge.after()))));
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

    private ChartSpec chart(ExposureBridge bridge) {
        String title = words.say(
                bridge.change() > 0 ? "chart.rose" : "chart.fell",
                name(bridge),
                amount(bridge, bridge.before()),
                amount(bridge, bridge.after()));
        List<String> parts = Stream.of("before", "new", "closed", "grown", "shrunk", "after")
                .map(part -> words.say("bridge." + part))
                .toList();
        Series bars = Series.of(
                "P80",
                Series.Style.OWN,
                bridge.before(),
                bridge.added(),
                -bridge.dropped(),
                bridge.grown(),
                -bridge.shrunk(),
                bridge.after());
        return new ChartSpec.Bars(title, title, ValueFormat.INTEGER, false, false, parts, List.of(bars));
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
        return subject.map(ChangePage::called).orElse("");
    }

    private static String called(Subject subject) {
        return (subject.id() + " " + subject.title()).strip();
    }

    private Optional<String> some(String key, List<String> names) {
        String list = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        String more = names.size() > MOST_NAMES ? words.say("more", names.size() - MOST_NAMES) : "";
        return names.isEmpty() ? Optional.empty() : Optional.of(words.say(key, names.size(), list + more));
    }

    private Optional<Block> registers() {
        if (changes.bridges().size() < 2) {
            return Optional.empty();
        }
        List<Block.Heading> headings = new ArrayList<>(List.of(heading("register", ValueFormat.TEXT)));
        Stream.of("before", "new", "closed", "grown", "shrunk", "after")
                .forEach(part -> headings.add(new Block.Heading(words.say("bridge." + part), ValueFormat.INTEGER)));
        List<Block.Line> lines = changes.bridges().stream()
                .limit(MOST_LINES)
                .map(bridge -> new Block.Line(
                        List.of(
                                name(bridge),
                                bridge.before(),
                                bridge.added(),
                                -bridge.dropped(),
                                bridge.grown(),
                                -bridge.shrunk(),
                                bridge.after()),
                        Optional.empty()))
                .toList();
        return Optional.of(new Block.DataTable(words.say("table.registers"), headings, lines));
    }

    private Optional<Block> table(List<Change> some, Kind kind) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        ValueFormat format = kind instanceof RiskKind ? ValueFormat.DECIMAL1 : ValueFormat.TEXT;
        List<Block.Heading> headings = List.of(
                heading("what", ValueFormat.TEXT),
                heading(kind.word(), ValueFormat.TEXT),
                heading("before", format),
                heading("now", format),
                heading("who", ValueFormat.TEXT),
                heading("file", ValueFormat.TEXT));
        List<Block.Line> lines = some.stream()
                .limit(MOST_LINES)
                .map(change -> line(change, kind))
                .toList();
        String title = words.say("table." + kind.word(), some.size());
        boolean isWhole = lines.size() == some.size();
        return Optional.of(
                new Block.DataTable(isWhole ? title : words.say("table.most", title, lines.size()), headings, lines));
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return new Block.Heading(words.say("heading." + name), format);
    }

    private Block.Line line(Change change, Kind kind) {
        Pair pair = change.pair();
        Subject subject = pair.latest().subject();
        List<Object> values = List.of(
                words.say("what." + change.what().word()),
                called(subject),
                state(pair.before(), pair, kind),
                state(pair.after(), pair, kind),
                subject.word("owner") + subject.word("manager"),
                pair.latest().workbook());
        return new Block.Line(values, Optional.empty());
    }

    private Object state(Optional<Subject> subject, Pair pair, Kind kind) {
        return subject.map(some -> kind.state(some, pair, words)).orElse("");
    }

    private String name(ExposureBridge bridge) {
        long inFile = changes.bridges().stream()
                .filter(other -> other.register()
                        .latest()
                        .workbook()
                        .equals(bridge.register().latest().workbook()))
                .count();
        String file = bridge.register().latest().workbook();
        return inFile > 1 ? file + ", " + bridge.register().latest().sheet() : file;
    }

    private String amount(ExposureBridge bridge, double amount) {
        return (words.number(amount) + " " + bridge.currency()).strip();
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", words.language()).format(month);
    }
}
