package io.portolan.watch;

import io.portolan.Portolan;
import io.portolan.TestWorkbook;
import io.portolan.history.Entry;
import io.portolan.history.History;
import io.portolan.history.Place;
import io.portolan.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A worker that is killed again and again at random moments while it answers an inbox, until one lives long enough to finish.
 *
 * <p>{@code java … io.portolan.watch.Kills KILLS FILES LIFE_MS} prints what became of the files; no worker lives longer.
 */
public final class Kills {
    private final Workspace workspace;
    private final int files;
    private int kills;

    private Kills(Path root, int files) throws IOException {
        this.workspace = new Workspace(root).create();
        this.files = files;
    }

    /** Drops the files, kills so many workers, and lets the last one finish. */
    static Kills of(Path root, int kills, int files, int life, long seed) throws IOException, InterruptedException {
        Kills harness = new Kills(root, files);
        harness.drop();
        Random random = new Random(seed);
        for (int i = 0; i < kills; i++) {
            harness.kill(300 + random.nextInt(life));
        }
        harness.finish();
        return harness;
    }

    /** Prints the figures of docs/reliability.md. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("kills");
        Kills harness = of(
                root,
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                1);
        System.out.println(harness.kills + " killed, " + harness.files + " files in " + root);
        System.out.println("answered once: " + harness.answeredOnce());
        System.out.println("remembered once: " + harness.rememberedOnce());
        System.out.println("left over: " + harness.leftOver());
    }

    /** How many files have one answer in the outbox and one original in the archive. */
    long answeredOnce() throws IOException {
        List<String> outbox = names(workspace.outbox());
        List<String> archive = names(workspace.archive());
        return IntStream.range(0, files)
                .filter(i -> outbox.stream()
                                        .filter(name -> name.startsWith(stem(i) + "."))
                                        .count()
                                == 1
                        && archive.contains(stem(i) + ".xlsx"))
                .count();
    }

    /** How many workbooks the history knows, each once; what should have been recorded and was not shows here. */
    long rememberedOnce() throws IOException {
        Place place = Place.of(Settings.defaults(), Map.of(), Optional.of(workspace.history()))
                .orElseThrow();
        try (History history = History.open(place, Settings.defaults())) {
            List<String> names = history.entries().stream().map(Entry::workbook).toList();
            return names.stream().distinct().count() == names.size() ? names.size() : -1;
        }
    }

    /** All files that should not be there. */
    List<String> leftOver() throws IOException {
        Stream<String> twice = names(workspace.outbox()).stream().filter(name -> name.contains("("));
        Stream<String> unanswered = names(workspace.inbox()).stream();
        Stream<String> half = names(workspace.own()).stream().filter(name -> name.endsWith("x"));
        Stream<String> waiting = names(workspace.own().resolve("unrecorded")).stream();
        return Stream.of(twice, unanswered, half, waiting, names(workspace.rejected()).stream())
                .flatMap(some -> some)
                .toList();
    }

    private void drop() {
        for (int i = 0; i < files; i++) {
            TestWorkbook.sheet("Risk Register")
                    .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                    .line("R-" + i, "Because of rain, works may stop, causing delay", 0.2, 100 + i, "Ann", "Open")
                    .line("R-x", "Because of wind, cranes may stop, causing delay", 0.4, 200, "Bob", "Open")
                    .save(workspace.inbox().resolve(stem(i) + ".xlsx"));
        }
    }

    private void kill(int afterMs) throws IOException, InterruptedException {
        Process worker = worker();
        if (!worker.waitFor(afterMs, TimeUnit.MILLISECONDS)) {
            worker.destroyForcibly().waitFor();
            kills++;
        }
        for (Path visible : Folders.filesBelow(workspace.outbox())) {
            new ZipFile(visible.toFile()).close();
        }
    }

    private void finish() throws IOException, InterruptedException {
        Process worker = worker();
        if (!worker.waitFor(10, TimeUnit.MINUTES)) {
            worker.destroyForcibly();
            throw new IllegalStateException("the last worker did not end");
        }
    }

    private Process worker() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        String root = workspace.root().toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Xshare:auto",
                        "-cp",
                        path,
                        Portolan.class.getName(),
                        "watch",
                        root,
                        "--once",
                        "--quiet",
                        "0.1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String stem(int i) {
        return "register-" + i;
    }

    private static List<String> names(Path folder) throws IOException {
        return Folders.filesBelow(folder).stream().map(Folders::name).toList();
    }
}
