package io.portolan.cli;

import io.portolan.run.Opening;
import io.portolan.table.Column;
import io.portolan.table.Note;
import io.portolan.table.Table;
import io.portolan.words.Words;
import io.portolan.workbook.Book;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was recognised in one workbook, in lines to read. */
final class Inspection {
    private static final int HEADER_WIDTH = 40;
    private static final int MOST_PERIODS = 3;

    private final Opening opening;
    private final Words words;

    Inspection(Opening opening, Locale language) {
        this.opening = opening;
        this.words = Words.of(Inspection.class, language);
    }

    Stream<String> lines() {
        String name = opening.submission().name();
        if (opening.book().isEmpty()) {
            return Stream.of(words.say("rejected-line", name, opening.reason(words.language())), "");
        }
        Stream<String> remarks =
                opening.book().stream().map(Book::remarks).flatMap(List::stream).map(text -> "  " + text);
        Stream<String> tables = opening.recognition().tables().stream().flatMap(this::table);
        Stream<String> ignored = opening.recognition().ignored().stream()
                .map(sheet -> "  "
                        + words.say(
                                "inspect.ignored", sheet.sheet(), sheet.reason().in(words.language())));
        return Stream.of(Stream.of(name), remarks, tables, ignored, Stream.of(""))
                .flatMap(part -> part);
    }

    private Stream<String> table(Table table) {
        Stream<String> remarks = table.remarks().stream().map(remark -> "    " + remark.in(words.language()));
        return Stream.of(Stream.of("  " + title(table)), remarks, columns(table), unmapped(table))
                .flatMap(part -> part);
    }

    private String title(Table table) {
        int rows = table.records().size();
        if (table.kind().equals("unknown")) {
            return words.say("inspect.unknown", table.sheet(), table.area().a1(), rows);
        }
        String kind = Note.kind(table.kind()).in(words.language());
        String sure = words.percent(Math.round(100 * table.confidence()) / 100.0);
        return words.say("inspect.table", table.sheet(), table.area().a1(), kind, sure, rows);
    }

    /** One line a column; of many periods only the first few. */
    private Stream<String> columns(Table table) {
        List<Column> named =
                table.columns().stream().filter(c -> c.field().isPresent()).toList();
        List<Column> periods =
                named.stream().filter(c -> c.period().isPresent()).toList();
        Stream<String> shown = named.stream()
                .filter(c -> c.period().isEmpty() || periods.indexOf(c) < MOST_PERIODS)
                .map(column -> column(table, column));
        int more = periods.size() - MOST_PERIODS;
        return more > 0 ? Stream.concat(shown, Stream.of("    " + words.say("inspect.periods", more))) : shown;
    }

    private String column(Table table, Column column) {
        String place =
                table.sideways() ? Integer.toString(column.position() + 1) : CellRef.columnName(column.position());
        String period = column.period().map(p -> " " + p.label()).orElse("");
        String sure = words.percent(Math.round(100 * column.confidence()) / 100.0);
        return String.format(
                Locale.ROOT,
                "    %-4s %-42s → %s%s (%s)",
                place,
                cut(column.header()),
                column.field().orElse(""),
                period,
                sure);
    }

    private Stream<String> unmapped(Table table) {
        String headers = table.columns().stream()
                .filter(column -> column.field().isEmpty())
                .map(column -> cut(column.header()))
                .filter(header -> !header.isBlank())
                .collect(Collectors.joining(" · "));
        String key = table.kind().equals("unknown") ? "inspect.headings" : "inspect.unmapped";
        return headers.isEmpty() ? Stream.empty() : Stream.of("    " + words.say(key, headers));
    }

    /** A heading on one line, cut where it is long. */
    static String cut(String header) {
        String line = header.replaceAll("\\s+", " ").strip();
        return line.length() <= HEADER_WIDTH ? line : line.substring(0, HEADER_WIDTH - 1) + "…";
    }
}
