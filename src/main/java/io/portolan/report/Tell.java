package io.portolan.report;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Sign;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Severity;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sentences and small tables that every form of the report tells in the same words. */
public final class Tell {
    private final Words words;

    /** In the words of the report in one language. */
    public Tell(Words words) {
        this.words = words;
    }

    /** A kind of sheet in the reader's language. */
    public String kind(String kind) {
        String key = words.has("kind." + kind) ? kind : "unknown";
        return words.say("kind." + key);
    }

    /** A severity, with a sign where it is urgent. */
    public String severity(Severity severity) {
        String word = words.say("severity." + severity.word());
        return severity.compareTo(Severity.HIGH) <= 0 ? "▲ " + word : word;
    }

    /** Counts by severity, large, side by side. */
    public List<Block.Figure> counts(Contents contents) {
        return Arrays.stream(Severity.values())
                .map(severity -> new Block.Figure(
                        severity(severity),
                        words.number(contents.count(severity), 0),
                        words.say("severity." + severity.word() + ".meaning")))
                .toList();
    }

    /** Counts by severity in a few words. */
    public String countsInWords(Contents contents) {
        return Arrays.stream(Severity.values())
                .filter(severity -> contents.count(severity) > 0)
                .map(severity ->
                        words.number(contents.count(severity), 0) + " " + words.say("severity." + severity.word()))
                .collect(Collectors.joining(", "));
    }

    /** What was recognised in one workbook, in a few words. */
    public String kinds(WorkbookReport workbook) {
        String kinds = workbook.tables().stream()
                .map(table -> table.table().kind())
                .filter(kind -> !kind.equals("unknown"))
                .distinct()
                .map(this::kind)
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? words.say("nothing-recognised") : kinds;
    }

    /** The message of a summary. */
    public String message(Contents contents) {
        int all = contents.findings().size();
        int urgent = contents.count(Severity.CRITICAL) + contents.count(Severity.HIGH);
        if (all == 0) {
            return words.say("summary.title.none");
        }
        String key = urgent == 0 ? "summary.title.calm" : "summary.title";
        return words.say(key, words.number(urgent, 0), words.number(all, 0));
    }

    /** The heaviest headlines of a workbook but one that is said already, each with the way to its cell. */
    public DataTable headlines(Contents contents, int most, String said) {
        List<Block.Line> lines = contents.headlines().stream()
                .map(Contents.InFile::thing)
                .filter(headline -> !headline.sentence().equals(said))
                .limit(most)
                .map(headline -> new Block.Line(
                        List.of(place(headline), severity(headline.severity()), headline.sentence()), headline.cell()))
                .toList();
        return new DataTable(
                words.say("summary.act", lines.size()),
                List.of(text("column.cell"), text("column.severity"), text("column.what")),
                lines);
    }

    /** Headlines of a run, each with its file. */
    public DataTable headlines(List<Contents.InFile<Headline>> headlines) {
        List<Block.Line> lines = headlines.stream()
                .map(found -> line(
                        place(found.thing()),
                        found.file(),
                        severity(found.thing().severity()),
                        found.thing().sentence()))
                .toList();
        List<Heading> columns =
                List.of(text("column.cell"), text("column.file"), text("column.severity"), text("column.what"));
        return new DataTable(words.say("summary.act", lines.size()), columns, lines);
    }

    /** How each number was made. */
    public DataTable methods(List<MethodNote> methods) {
        List<Heading> columns = List.of(
                text("column.number"),
                text("column.method"),
                text("column.parameters"),
                text("column.source"),
                text("column.trust"));
        List<Block.Line> lines = methods.stream()
                .map(note -> line(note.number(), note.method(), note.parameters(), note.source(), note.trust()))
                .toList();
        return new DataTable("", columns, lines);
    }

    /** What the chapter on a kind of sheet is called, in one or two words. */
    public String chapter(String kind) {
        return words.has("chapter." + kind) ? words.say("chapter." + kind) : kind(kind);
    }

    /** A value of a table in the language's habit; "" where there is none. */
    public String value(Object value, ValueFormat format) {
        if (value instanceof LocalDate day) {
            return words.date(day);
        }
        if (value instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? number(number.doubleValue(), format) : "";
        }
        return value instanceof Sign sign ? icon(sign.mark()) + " " + sign.word() : value.toString();
    }

    /** The icon of a mark as a letter. */
    public static String icon(Sign.Mark mark) {
        return switch (mark) {
            case GOOD -> "✓";
            case DOUBTFUL -> "!";
            case BAD -> "✗";
        };
    }

    private String number(double value, ValueFormat format) {
        return switch (format) {
            case INTEGER -> words.number(value, 0);
            case DECIMAL1 -> words.number(value, 1);
            case DECIMAL2 -> words.number(value, 2);
            case DECIMAL3 -> words.number(value, 3);
            case PERCENT, PERCENT1 -> words.percent(value);
            case DATE -> words.date(LocalDate.ofEpochDay((long) Math.floor(value)));
            case TEXT -> words.number(value);
        };
    }

    private static String place(Headline headline) {
        return headline.cell().map(Object::toString).orElse("–");
    }

    /** A line of texts that leads nowhere. */
    public static Block.Line line(String... texts) {
        return new Block.Line(List.of((Object[]) texts), Optional.empty());
    }

    /** A heading over texts. */
    public Heading text(String key) {
        return new Heading(words.say(key), ValueFormat.TEXT);
    }
}
