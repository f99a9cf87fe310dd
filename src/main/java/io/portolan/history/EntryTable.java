package io.portolan.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Entries as a table for spreadsheets, a line for each figure and word, in the habit of a language. */
public final class EntryTable {
    /** Excel takes a text for UTF-8 when it begins with this. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter csv;
    private final boolean pointed;

    private EntryTable(CsvWriter csv, boolean pointed) {
        this.csv = csv;
        this.pointed = pointed;
    }

    /** Writes entries; numbers have a point and commas lie between in English, commas and semicolons elsewhere. */
    public static void write(List<Entry> entries, Locale language, Writer target) throws IOException {
        boolean isEnglish = language.getLanguage().equals("en");
        target.write(BYTE_ORDER_MARK);
        CsvWriter csv =
                CsvWriter.builder().fieldSeparator(isEnglish ? ',' : ';').build(target);
        csv.writeRecord("period", "workbook", "sheet", "kind", "id", "title", "name", "figure", "word");
        EntryTable table = new EntryTable(csv, isEnglish);
        for (Entry entry : entries) {
            entry.observations().forEach(seen -> table.write(entry, seen));
        }
        csv.flush();
    }

    private void write(Entry entry, Observation seen) {
        seen.subject().figures().forEach((name, figure) -> write(entry, seen, name, number(figure), ""));
        seen.subject().words().forEach((name, word) -> write(entry, seen, name, "", word));
    }

    private void write(Entry entry, Observation seen, String name, String figure, String word) {
        Subject subject = seen.subject();
        csv.writeRecord(
                entry.period().toString(),
                text(entry.workbook()),
                text(seen.sheet()),
                subject.kind(),
                text(subject.id()),
                text(subject.title()),
                name,
                figure,
                text(word));
    }

    private String number(double figure) {
        String number = Double.toString(figure);
        return pointed ? number : number.replace('.', ',');
    }

    private static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
