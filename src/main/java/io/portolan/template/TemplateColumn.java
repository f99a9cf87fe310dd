package io.portolan.template;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.portolan.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A column of a blank workbook.
 *
 * @param field the field of the header dictionary that it is read as
 * @param type what may be entered
 * @param list the name of the drop-down list; "" where there is none
 * @param width in characters
 * @param headings its heading by language
 * @param hints what to enter, by language
 */
record TemplateColumn(
        String field, Type type, String list, int width, Map<String, String> headings, Map<String, String> hints) {
    /** What may be entered in a column. */
    enum Type {
        TEXT,
        SHARE,
        AMOUNT,
        NUMBER,
        DATE,
        LIST,
        /** Twelve columns, one a month. */
        MONTHS
    }

    static TemplateColumn of(NamedCsvRecord line) {
        return new TemplateColumn(
                line.getField("field"),
                Type.valueOf(line.getField("type").toUpperCase(Locale.ROOT)),
                line.getField("list"),
                Integer.parseInt(line.getField("width")),
                perLanguage(line, ""),
                perLanguage(line, "hint_"));
    }

    String heading(Locale language) {
        return headings.getOrDefault(language.getLanguage(), field);
    }

    String hint(Locale language) {
        return hints.getOrDefault(language.getLanguage(), "");
    }

    private static Map<String, String> perLanguage(NamedCsvRecord line, String prefix) {
        Map<String, String> texts = new TreeMap<>();
        Words.LANGUAGES.forEach(
                language -> texts.put(language.getLanguage(), line.getField(prefix + language.getLanguage())));
        return texts;
    }
}
