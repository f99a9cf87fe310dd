package io.portolan.report.excel.weave;

import io.portolan.intake.Submission;
import io.portolan.workbook.Book;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Sends workbooks through annotating and cleaning, and compares their packages part by part. As a program: {@code RoundTrip FOLDER OUT}
 * does so with every workbook below a folder, beside POI's user model opening and saving each, and prints the counts.
 */
final class RoundTrip {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Path out;

    RoundTrip(Path out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        RoundTrip trip = new RoundTrip(Files.createDirectories(Path.of(arguments[1])));
        for (Path file : workbooks(Path.of(arguments[0]))) {
            trip.send(file, true);
        }
        trip.counts.forEach((what, count) -> System.out.printf("%7d  %s%n", count, what));
        trip.problems.forEach(System.out::println);
    }

    /** The workbooks of the format below a folder, in the order of their names. */
    static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.xl[st][xm]"))
                    .sorted()
                    .toList();
        }
    }

    /** What went wrong, a line each. */
    List<String> problems() {
        return problems;
    }

    /** How often something happened. */
    int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Sends one workbook through. */
    void send(Path file, boolean withPoi) {
        add("workbooks");
        try {
            Book book = Workbooks.read(new Submission(file, "book", ""));
            Path annotated = out.resolve(count("workbooks") + "-" + file.getFileName());
            Annotator.annotate(file, book, annotated);
            add("annotated");
            Map<String, byte[]> before = PackageParts.of(file);
            compare(file, before, PackageParts.of(annotated));
            cellForCell(file, book, annotated);
            clean(file, before, book, annotated);
            if (withPoi) {
                poi(file, before);
            }
        } catch (UnreadableWorkbook e) {
            add("not read");
        } catch (NotEditable e) {
            add("not edited: " + e.reason());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            add("failed");
            problems.add(file.getFileName() + ": " + e);
        }
    }

    private void compare(Path file, Map<String, byte[]> before, Map<String, byte[]> after) throws IOException {
        for (Map.Entry<String, byte[]> part : before.entrySet()) {
            byte[] now = after.getOrDefault(part.getKey(), new byte[0]);
            boolean isEqual = Arrays.equals(now, part.getValue());
            add("parts");
            add(isEqual ? "parts equal" : "parts woven into");
            boolean isXml = !part.getKey().endsWith(".vml");
            Map<String, Integer> missing = isEqual || !isXml ? Map.of() : PackageParts.missing(part.getValue(), now);
            if (!missing.isEmpty()) {
                problems.add(file.getFileName() + " " + part.getKey() + " lost "
                        + missing.keySet().iterator().next());
            }
        }
    }

    private void cellForCell(Path file, Book book, Path annotated) throws UnreadableWorkbook {
        Book again = Workbooks.read(new Submission(annotated, "book", ""));
        for (int i = 0; i < book.grids().size(); i++) {
            for (int row : book.grids().get(i).filledRows()) {
                if (!book.grids().get(i).row(row).equals(again.grids().get(i).row(row))) {
                    problems.add(file.getFileName() + " reads otherwise in row " + row);
                    return;
                }
            }
        }
        add("read the same");
    }

    private void clean(Path file, Map<String, byte[]> before, Book book, Path annotated)
            throws IOException, NotEditable, UnreadableWorkbook {
        Path clean = Files.createTempFile(out, "clean", ".xlsx");
        try {
            Cleaning.clean(annotated, clean);
            Map<String, byte[]> after = PackageParts.of(clean);
            boolean isSame = before.keySet().equals(after.keySet())
                    && before.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), after.get(e.getKey())));
            add(isSame ? "cleaned to the same bytes" : "cleaned otherwise");
            if (!isSame) {
                problems.add(file.getFileName() + " does not come clean");
            }
            forgetUndo(annotated, clean);
            Path twice = Files.createTempFile(out, "twice", ".xlsx");
            Cleaning.clean(clean, twice);
            cellForCell(file, book, twice);
            Files.delete(twice);
        } finally {
            Files.delete(clean);
        }
    }

    /** The annotated workbook as if another program had saved it, which leaves out what it does not know. */
    static void forgetUndo(Path annotated, Path forgetful) throws IOException {
        try (var channel = Files.newByteChannel(annotated);
                Pack pack = Pack.open(channel);
                var target = Files.newByteChannel(forgetful, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            Patch patch = new Patch(pack);
            patch.drop(UndoNote.PART);
            patch.write(target);
        }
    }

    private void poi(Path file, Map<String, byte[]> before) throws IOException {
        Path saved = Files.createTempFile(out, "poi", ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Files.write(saved, bytes.toByteArray());
            Map<String, byte[]> after = PackageParts.of(saved);
            long equal = before.entrySet().stream()
                    .filter(part -> Arrays.equals(part.getValue(), after.get(part.getKey())))
                    .count();
            add("POI: workbooks saved");
            counts.merge("POI: parts", before.size(), Integer::sum);
            counts.merge("POI: parts equal", (int) equal, Integer::sum);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            add("POI: failed");
        } finally {
            Files.delete(saved);
        }
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
