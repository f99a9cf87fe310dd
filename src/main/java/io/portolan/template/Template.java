package io.portolan.template;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A blank workbook as described by its resource.
 *
 * @param name its name, such as {@code risk-register}; also the first part of the file's name
 * @param columns its columns from left to right
 */
public record Template(String name, List<TemplateColumn> columns) {
    private static final List<String> NAMES = List.of(
            "risk-register",
            "kpi-wide",
            "kpi-long",
            "portfolio-list",
            "objectives",
            "action-log",
            "stakeholder-register",
            "method-checklist",
            "skills-matrix");

    public Template {
        columns = List.copyOf(columns);
    }

    /** All templates. */
    public static Stream<Template> all() {
        return NAMES.stream().map(Template::read);
    }

    /** The file's name in a language. */
    public String fileName(Locale language) {
        return name + "." + language.getLanguage() + ".xlsx";
    }

    private static Template read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name + ".csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().fieldSeparator('|').ofNamedCsvRecord(opened(in, name))) {
            return new Template(name, csv.stream().map(TemplateColumn::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(@Nullable InputStream in, String name) {
        if (in == null) {
            throw new IllegalStateException(name + ".csv is missing from the program");
        }
        return in;
    }
}
