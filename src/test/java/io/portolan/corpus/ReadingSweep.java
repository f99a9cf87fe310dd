package io.portolan.corpus;

import io.portolan.intake.Submission;
import io.portolan.table.Recogniser;
import io.portolan.workbook.Book;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads and recognises every file below a folder in one process and prints what became of them, by kind of file, as tables of
 * Markdown: {@code java -Xmx1g … io.portolan.corpus.ReadingSweep FOLDER}. Its figures stand in {@code docs/corpus.md}.
 */
public final class ReadingSweep {
    private static final int SLOWEST = 5;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<String, Tally> byKind = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<Timed> times = new ArrayList<>();

    private static final class Tally {
        private int files;
        private int read;
        private int rejected;
        private int crashed;
    }

    private record Timed(String file, double seconds) {}

    private ReadingSweep() {}

    public static void main(String[] folders) throws IOException {
        ReadingSweep sweep = new ReadingSweep();
        try (Stream<Path> files = Files.walk(Path.of(folders[0]))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(sweep::take);
        }
        sweep.print();
    }

    private void take(Path file) {
        Tally tally = byKind.computeIfAbsent(kind(file), kind -> new Tally());
        tally.files++;
        long start = System.nanoTime();
        try {
            Book book = Workbooks.read(new Submission(file, String.valueOf(file.getFileName()), ""));
            Recogniser.withDictionary().recognise(book);
            tally.read++;
        } catch (UnreadableWorkbook e) {
            tally.rejected++;
            reasons.merge(e.reason(Locale.ENGLISH), 1, Integer::sum);
            System.err.println(file + "\t" + e.reason(Locale.ENGLISH) + "\t" + e.getCause());
        } catch (RuntimeException | Error e) {
            tally.crashed++;
            System.err.println(file + "\tCRASH\t" + e);
            e.printStackTrace();
        }
        times.add(new Timed(String.valueOf(file.getFileName()), (System.nanoTime() - start) / 1e9));
    }

    private static String kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void print() {
        OUT.println("| kind | files | read | rejected with a reason | failed |\n|---|---|---|---|---|");
        byKind.forEach((kind, tally) -> OUT.printf(
                "| .%s | %d | %d | %d | %d |%n", kind, tally.files, tally.read, tally.rejected, tally.crashed));
        OUT.println("\n| reason | files |\n|---|---|");
        reasons.forEach((reason, count) -> OUT.printf("| %s | %d |%n", reason, count));
        times.sort(Comparator.comparingDouble(Timed::seconds).reversed());
        OUT.printf(
                Locale.ROOT,
                "%nTime %.0f s; slowest:%n",
                times.stream().mapToDouble(Timed::seconds).sum());
        times.stream()
                .limit(SLOWEST)
                .forEach(time -> OUT.printf(Locale.ROOT, "- %s: %.1f s%n", time.file(), time.seconds()));
    }
}
