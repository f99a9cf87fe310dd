package io.portolan.report.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.portolan.report.Contents;
import io.portolan.report.Draft;
import io.portolan.report.Report;
import io.portolan.report.Tell;
import io.portolan.words.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Writes the report of a run as one file for a browser, which needs no script, no network and no other file. */
public final class HtmlForm {
    /** The report over all inputs. */
    public static final String PORTFOLIO_REPORT = "portfolio-report.html";

    private static final String TEMPLATES = "io/portolan/report/html";

    private HtmlForm() {}

    /**
     * Writes the file into a folder.
     *
     * @param outputs the name of the output under the name of each input that has one
     */
    public static void write(Report report, Map<String, String> outputs, Path folder) throws IOException {
        String page = page(report, outputs);
        Draft.<IOException>put(folder, PORTFOLIO_REPORT, target -> Files.writeString(target, page));
    }

    private static String page(Report report, Map<String, String> outputs) throws IOException {
        StringWriter page = new StringWriter();
        engine().getTemplate("report").evaluate(page, content(report, outputs), report.language());
        return page.toString();
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(HtmlForm.class.getClassLoader());
        loader.setPrefix(TEMPLATES);
        loader.setSuffix(".peb");
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .build();
    }

    private static Map<String, Object> content(Report report, Map<String, String> outputs) {
        Contents contents = Contents.of(report);
        Words words = Words.of(Report.class, report.language());
        Tell tell = new Tell(words);
        Sections sections = new Sections(report, contents, outputs);
        Map<String, Object> content = new HashMap<>();
        content.put("language", report.language().getLanguage());
        content.put("title", tell.message(contents));
        content.put(
                "footing",
                words.say(
                        "summary.footing.run",
                        report.period(),
                        words.date(report.asOf()),
                        report.version(),
                        report.seed()));
        content.put("say", new Phrases(words, Words.of(HtmlForm.class, report.language())));
        content.put("page", Theme.page());
        content.put("charts", Theme.charts());
        content.put("counts", tell.counts(contents));
        content.put("chapters", sections.chapters());
        content.put("actions", sections.actions());
        content.put("quality", sections.quality());
        content.put("methods", sections.methods());
        return content;
    }

    /** The fixed words of the template by their keys: its own, or those of every form of the report. */
    record Phrases(Words report, Words own) {
        /** The words under a key. */
        public String of(String key) {
            return own.has(key) ? own.say(key) : report.say(key);
        }
    }
}
