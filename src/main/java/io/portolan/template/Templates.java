package io.portolan.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the blank workbooks. */
public final class Templates {
    private Templates() {}

    /** Writes every template in these languages into a folder, the months of the year shown where a template has months. */
    public static List<Path> write(List<Locale> languages, int year, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Locale language : languages) {
            for (Template template : Template.all().toList()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                new TemplateWriter(template, language, LocalDate.of(year, 1, 1)).write(bytes);
                written.add(Files.write(folder.resolve(template.fileName(language)), bytes.toByteArray()));
            }
        }
        return written;
    }
}
