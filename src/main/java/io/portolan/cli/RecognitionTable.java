package io.portolan.cli;

import io.portolan.run.Opening;
import io.portolan.table.Note;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was recognised in many workbooks, one line of a Markdown table for each sheet or table. */
final class RecognitionTable {
    private static final int COLUMNS = 7;

    private final Words words;

    RecognitionTable(Locale language) {
        this.words = Words.of(RecognitionTable.class, language);
    }

    Stream<String> heading() {
        return Stream.of(words.say("markdown.columns"), "|---".repeat(COLUMNS) + "|");
    }

    Stream<String> lines(Opening opening) {
        String file = opening.submission().name();
        if (opening.book().isEmpty()) {
            return Stream.of(line(file, "", "", words.say("rejected"), "", "", opening.reason(words.language())));
        }
        return Stream.concat(
                opening.recognition().tables().stream().map(table -> line(file, table)),
                opening.recognition().ignored().stream()
                        .map(ignored -> line(
                                file,
                                ignored.sheet(),
                                "",
                                "",
                                "",
                                "",
                                ignored.reason().in(words.language()))));
    }

    private String line(String file, Table table) {
        boolean known = !table.kind().equals("unknown");
        return line(
                file,
                table.sheet(),
                table.area().a1(),
                Note.kind(table.kind()).in(words.language()),
                known ? words.percent(Math.round(100 * table.confidence()) / 100.0) : "",
                Integer.toString(table.records().size()),
                known ? fields(table) : remarks(table));
    }

    /** Each field with the heading it was read from; periods are only counted. */
    private String fields(Table table) {
        String named = table.columns().stream()
                .filter(column -> column.field().isPresent() && column.period().isEmpty())
                .map(column -> column.field().orElse("") + " ← " + Inspection.cut(column.header()))
                .collect(Collectors.joining(", "));
        long periods = table.columns().stream()
                .filter(column -> column.period().isPresent())
                .count();
        return periods == 0 ? named : named + ", " + words.say("markdown.periods", periods);
    }

    private String remarks(Table table) {
        return table.remarks().stream().map(note -> note.in(words.language())).collect(Collectors.joining(" "));
    }

    private static String line(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
