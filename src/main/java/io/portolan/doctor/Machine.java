package io.portolan.doctor;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.doctor.Check.Level;
import io.portolan.report.image.ChartPictures;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the machine brings: Java, memory, room for temporary files, fonts, the letters of its terminal. */
final class Machine {
    private static final int LEAST_JAVA = 17;
    private static final long MEGABYTE = 1 << 20;
    private static final long LEAST_MEMORY = 256;
    private static final long GOOD_MEMORY = 500;
    private static final String LETTERS = "é→€≥";

    private final Words words;

    Machine(Words words) {
        this.words = words;
    }

    List<Check> checks(Charset terminal) {
        return List.of(java(), memory(), temporary(), fonts(), terminal(terminal));
    }

    private Check java() {
        int version = Runtime.version().feature();
        boolean wide = System.getProperty("sun.arch.data.model", "64").equals("64");
        Level level = version < LEAST_JAVA ? Level.PROBLEM : wide ? Level.WELL : Level.ATTENTION;
        return Check.of(words, "java", level, String.valueOf(version), System.getProperty("java.vendor", ""));
    }

    private Check memory() {
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
        Level level = megabytes < LEAST_MEMORY ? Level.PROBLEM : megabytes < GOOD_MEMORY ? Level.ATTENTION : Level.WELL;
        return Check.of(words, "memory", level, words.number((double) megabytes, 0));
    }

    private Check temporary() {
        String folder = System.getProperty("java.io.tmpdir", "");
        try {
            Path file = Files.createTempFile("portolan", ".tmp");
            Files.write(file, new byte[1024]);
            Files.delete(file);
            return Check.of(words, "temporary", Level.WELL, folder);
        } catch (IOException e) {
            return Check.of(words, "temporary", Level.PROBLEM, folder);
        }
    }

    /** Draws a chart: the only way to know that it can be done. */
    private Check fonts() {
        ChartSpec chart = new ChartSpec.Bars(
                "A", "A", ValueFormat.INTEGER, true, false, List.of("a"), List.of(Series.of("a", Series.Style.OWN, 1)));
        try {
            boolean drawn = ChartPictures.png(chart, 200, 120).length > 0;
            return Check.of(words, "fonts", drawn ? Level.WELL : Level.PROBLEM);
        } catch (RuntimeException | LinkageError e) {
            return Check.of(words, "fonts", Level.PROBLEM);
        }
    }

    private Check terminal(Charset charset) {
        boolean shows = charset.newEncoder().canEncode(LETTERS);
        return Check.of(words, "terminal", shows ? Level.WELL : Level.ATTENTION, charset.name());
    }
}
