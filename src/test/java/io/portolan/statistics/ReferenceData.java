package io.portolan.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Series of the reference data that lies beside the project on the makers' machines; a test without it is skipped. */
public final class ReferenceData {
    private static final Path FOLDER = Path.of("..", "shared", "data", "kpi");

    private ReferenceData() {}

    /** The lines of a file without its heading. */
    public static List<String> lines(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not on this machine");
        try {
            return Files.readAllLines(file).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last column of a file. */
    public static double[] series(String name) {
        return lines(name).stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .toArray();
    }

    /** Numbers parted by blanks. */
    public static double[] numbers(String text) {
        return List.of(text.strip().split("\\s+", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
