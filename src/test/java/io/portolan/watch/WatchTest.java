package io.portolan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.TestWorkbook;
import io.portolan.cli.PortolanCommand;
import io.portolan.history.Entry;
import io.portolan.history.History;
import io.portolan.history.Place;
import io.portolan.run.Job;
import io.portolan.run.Listener;
import io.portolan.run.Outcome;
import io.portolan.run.Run;
import io.portolan.settings.Settings;
import io.portolan.sheet.Past;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that answers, as its users see it. */
final class WatchTest {
    @TempDir
    Path folder;

    private Workspace workspace() throws IOException {
        return new Workspace(folder.resolve("pmo")).create();
    }

    private static int once(Workspace workspace) {
        return PortolanCommand.execute(
                "watch", workspace.root().toString(), "--once", "--quiet", "0.1", "--lang", "en");
    }

    private static Path register(Path file, double probability) {
        return TestWorkbook.sheet("Risk Register")
                .line("Status date", LocalDate.of(2026, 10, 31))
                .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                .line("R-1", "Because of rain, works may stop, causing delay", probability, 100, "Ann", "Open")
                .line("R-2", "Because of wind, cranes may stop, causing delay", 0.4, 200, "Bob", "Open")
                .save(file);
    }

    private static List<String> below(Path folder) throws IOException {
        return Folders.filesBelow(folder).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void a_dropped_workbook_is_answered_and_filed_under_its_month() throws IOException {
        Workspace workspace = workspace();
        byte[] original = Files.readAllBytes(register(workspace.inbox().resolve("risks.xlsx"), 0.2));
        assertThat(once(workspace)).isZero();
        assertThat(below(workspace.inbox())).isEmpty();
        assertThat(below(workspace.outbox())).containsExactly("risks.annotated.xlsx");
        assertThat(below(workspace.archive())).containsExactly("2026-10/risks.xlsx");
        assertThat(workspace.archive().resolve("2026-10/risks.xlsx")).hasBinaryContent(original);
        assertThat(below(workspace.rejected())).isEmpty();
    }

    @Test
    void the_same_content_twice_is_answered_once() throws IOException {
        Workspace workspace = workspace();
        Path first = register(workspace.inbox().resolve("a.xlsx"), 0.2);
        Files.copy(first, workspace.inbox().resolve("b.xlsx"));
        assertThat(once(workspace)).isZero();
        assertThat(below(workspace.outbox())).containsExactly("a.annotated.xlsx");
        assertThat(below(workspace.inbox())).isEmpty();
    }

    @Test
    void a_newer_version_takes_the_place_of_the_one_before() throws IOException {
        Workspace workspace = workspace();
        register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        once(workspace);
        byte[] newer = Files.readAllBytes(register(workspace.inbox().resolve("risks.xlsx"), 0.3));
        once(workspace);
        assertThat(below(workspace.outbox())).containsExactly("risks.annotated (2).xlsx", "risks.annotated.xlsx");
        assertThat(below(workspace.archive())).containsExactly("2026-10/risks.xlsx", "2026-10/superseded/risks.xlsx");
        assertThat(workspace.archive().resolve("2026-10/risks.xlsx")).hasBinaryContent(newer);
    }

    @Test
    void what_cannot_be_read_lies_beside_a_text_that_says_why() throws IOException {
        Workspace workspace = workspace();
        Files.writeString(workspace.inbox().resolve("letter.xlsx"), "Dear all");
        register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        assertThat(once(workspace)).isEqualTo(1);
        assertThat(below(workspace.rejected())).containsExactly("letter.xlsx", "letter.xlsx.txt");
        assertThat(workspace.rejected().resolve("letter.xlsx.txt")).content().contains("plain text");
        assertThat(below(workspace.outbox())).containsExactly("risks.annotated.xlsx");
    }

    @Test
    void machines_are_told_what_was_done() throws IOException {
        Workspace workspace = workspace();
        Path first = register(workspace.inbox().resolve("a.xlsx"), 0.2);
        Files.copy(first, workspace.inbox().resolve("b.xlsx"));
        Files.writeString(workspace.inbox().resolve("letter.xlsx"), "Dear all");
        once(workspace);
        List<String> lines = Files.readAllLines(workspace.metrics());
        assertThat(lines)
                .contains(
                        "portolan_files_total{result=\"answered\"} 1",
                        "portolan_files_total{result=\"rejected\"} 1",
                        "portolan_files_total{result=\"same\"} 1",
                        "portolan_failures_total 0");
        assertThat(lines).allMatch(line -> line.startsWith("# ") || line.matches("[a-z_]+(\\{[^}]*})? [0-9.]+"));
    }

    private static void letter(Path file, Path... workbooks) throws Exception {
        MimeMultipart parts = new MimeMultipart();
        for (Path workbook : workbooks) {
            MimeBodyPart part = new MimeBodyPart();
            part.attachFile(workbook.toFile());
            parts.addBodyPart(part);
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Here they are.");
        parts.addBodyPart(text, 0);
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setContent(parts);
        try (OutputStream out = Files.newOutputStream(file)) {
            letter.writeTo(out);
        }
    }

    @Test
    void a_letter_is_answered_by_its_workbooks_and_one_without_any_lies_beside_the_reason() throws Exception {
        Workspace workspace = workspace();
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        letter(workspace.inbox().resolve("october.eml"), register(folder.resolve("risks.xlsx"), 0.2), broken);
        letter(workspace.inbox().resolve("thanks.eml"));
        assertThat(once(workspace)).isEqualTo(1);
        assertThat(below(workspace.outbox())).containsExactly("risks.annotated.xlsx");
        assertThat(below(workspace.archive())).containsExactly("2026-10/october.eml");
        assertThat(below(workspace.rejected())).containsExactly("thanks.eml", "thanks.eml.txt");
        assertThat(workspace.rejected().resolve("thanks.eml.txt")).content().contains("brings no workbook");
    }

    @Test
    void a_file_that_is_open_in_a_spreadsheet_waits() throws IOException {
        Workspace workspace = workspace();
        register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        Path lock = Files.writeString(workspace.inbox().resolve("~$risks.xlsx"), "Ann");
        assertThat(once(workspace)).isEqualTo(1);
        assertThat(below(workspace.inbox())).contains("risks.xlsx");
        Files.delete(lock);
        assertThat(once(workspace)).isZero();
        assertThat(below(workspace.inbox())).isEmpty();
    }

    @Test
    void a_file_is_taken_when_it_has_stopped_growing() throws Exception {
        Workspace workspace = workspace();
        Path growing = Files.writeString(workspace.inbox().resolve("growing.csv"), "Risk ID;Risk\n");
        Settling settling = new Settling(workspace.inbox(), Duration.ofMillis(200));
        settling.settled();
        Thread.sleep(220);
        Files.writeString(growing, "Risk ID;Risk\nR-1;Rain\n");
        assertThat(settling.settled()).as("it grew just now").isEmpty();
        Thread.sleep(220);
        assertThat(settling.settled()).containsExactly(growing);
    }

    /** A clock that was set back or forward, here or on the machine that wrote the file. */
    @ParameterizedTest
    @ValueSource(strings = {"1980-01-01T00:00:00Z", "2099-01-01T00:00:00Z"})
    void the_time_of_a_file_does_not_matter(String time) throws IOException {
        Workspace workspace = workspace();
        Path file = register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
        assertThat(once(workspace)).isZero();
        assertThat(below(workspace.outbox())).containsExactly("risks.annotated.xlsx");
        assertThat(below(workspace.inbox())).isEmpty();
    }

    @Test
    void a_file_that_is_renamed_while_it_is_answered_is_answered_once() throws Exception {
        Workspace workspace = workspace();
        Path file = register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        Path renamed = workspace.inbox().resolve("risks of october.xlsx");
        List<String> told = new ArrayList<>();
        try (WorkspaceLock lock = WorkspaceLock.take(workspace).orElseThrow()) {
            Analyst analyst = (input, out) -> {
                if (Files.exists(file)) {
                    Files.move(file, renamed);
                }
                return analysed(input, out);
            };
            Watch watch = new Watch(lock, Duration.ZERO, analyst, entries -> {}, told::add, Locale.ENGLISH);
            watch.look();
            watch.look();
        }
        assertThat(below(workspace.outbox())).containsExactly("risks.annotated.xlsx");
        assertThat(below(workspace.inbox())).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void two_workers_do_not_share_a_workspace() throws IOException {
        Workspace workspace = workspace();
        register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        try (WorkspaceLock held = WorkspaceLock.take(workspace).orElseThrow()) {
            assertThat(held.workspace()).isEqualTo(workspace);
            assertThat(once(workspace)).isEqualTo(3);
            assertThat(below(workspace.inbox())).containsExactly("risks.xlsx");
        }
        assertThat(once(workspace)).isZero();
    }

    @Test
    void an_outbox_that_goes_away_meanwhile_loses_nothing() throws Exception {
        Workspace workspace = workspace();
        register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        List<String> told = new ArrayList<>();
        try (WorkspaceLock lock = WorkspaceLock.take(workspace).orElseThrow()) {
            Analyst analyst = (file, out) -> {
                Outcome outcome = analysed(file, out);
                Files.delete(workspace.outbox());
                Files.writeString(workspace.outbox(), "a file where the folder was");
                return outcome;
            };
            Watch watch = new Watch(lock, Duration.ZERO, analyst, entries -> {}, told::add, Locale.ENGLISH);
            watch.look();
            watch.look();
            assertThat(told).hasSize(2);
            Files.delete(workspace.outbox());
            watch.look();
        }
        assertThat(below(workspace.outbox())).containsExactly("risks.annotated.xlsx");
        assertThat(below(workspace.inbox())).isEmpty();
    }

    private static Outcome analysed(Path file, Path out) throws IOException {
        LocalDate day = LocalDate.of(2026, 10, 31);
        Job job = new Job(
                List.of(file),
                out,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                Settings.defaults(),
                "",
                Past.NONE,
                day);
        return Run.of(job, Listener.SILENT);
    }

    @Test
    void what_was_answered_is_remembered_once_for_its_month() throws IOException {
        Workspace workspace = workspace();
        register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        once(workspace);
        register(workspace.inbox().resolve("risks.xlsx"), 0.3);
        register(workspace.inbox().resolve("more.xlsx"), 0.4);
        once(workspace);
        assertThat(below(workspace.own().resolve("unrecorded"))).isEmpty();
        try (History history = History.open(place(workspace), Settings.defaults())) {
            YearMonth october = YearMonth.of(2026, 10);
            assertThat(history.arrivals())
                    .containsExactly(new Past.Arrival(october, "more.xlsx"), new Past.Arrival(october, "risks.xlsx"));
            assertThat(history.observations("risk", october).stream()
                            .filter(seen -> seen.subject().id().equals("R-1"))
                            .map(seen -> seen.subject().figure("probability")))
                    .as("of several versions the newest")
                    .containsExactly(0.4, 0.3);
        }
    }

    private static Place place(Workspace workspace) {
        return Place.of(Settings.defaults(), Map.of(), Optional.of(workspace.history()))
                .orElseThrow();
    }

    @Test
    void answers_do_not_wait_for_the_history_and_nothing_is_lost_with_it() throws IOException {
        Workspace workspace = workspace();
        List<String> told = new ArrayList<>();
        List<Entry> remembered = new ArrayList<>();
        AtomicBoolean away = new AtomicBoolean(true);
        Recorder recorder = entries -> {
            if (away.get()) {
                throw new IOException("The history is away.");
            }
            remembered.addAll(entries);
        };
        try (WorkspaceLock lock = WorkspaceLock.take(workspace).orElseThrow()) {
            Watch watch = new Watch(lock, Duration.ZERO, WatchTest::analysed, recorder, told::add, Locale.ENGLISH);
            for (String name : List.of("a.xlsx", "b.xlsx")) {
                register(workspace.inbox().resolve(name), 0.2 + name.charAt(0) / 1000.0);
                assertThat(watch.look()).isOne();
            }
            assertThat(below(workspace.outbox())).containsExactly("a.annotated.xlsx", "b.annotated.xlsx");
            assertThat(told)
                    .filteredOn(line -> line.contains("The history is away."))
                    .isNotEmpty();
            away.set(false);
            watch.look();
            watch.look();
        }
        assertThat(remembered.stream().map(Entry::workbook)).containsExactly("a.xlsx", "b.xlsx");
    }

    @Test
    void the_report_of_a_month_says_what_changed_since_the_one_before() throws IOException {
        Workspace workspace = workspace();
        register(workspace.inbox().resolve("risks.xlsx"), 0.2);
        once(workspace);
        TestWorkbook.sheet("Risk Register")
                .line("Status date", LocalDate.of(2026, 11, 30))
                .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                .line("R-1", "Because of rain, works may stop, causing delay", 0.5, 100, "Ann", "Open")
                .line("R-2", "Because of wind, cranes may stop, causing delay", 0.4, 200, "Bob", "Open")
                .save(workspace.inbox().resolve("risks.xlsx"));
        once(workspace);
        assertThat(PortolanCommand.execute(
                        "report", workspace.root().toString(), "--period", "2026-11", "--lang", "en"))
                .isZero();
        assertThat(workspace.outbox().resolve("results-2026-11.json"))
                .content()
                .contains("\"change\" : \"worsened\"", "\"since\" : [ \"2026-10\" ]");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_named() throws IOException {
        Path root = Files.createDirectories(folder.resolve("pmo"));
        Files.writeString(root.resolve("outbox"), "");
        assertThat(once(new Workspace(root))).isEqualTo(2);
    }

    @Test
    void the_report_of_a_month_is_over_all_that_the_month_brought() throws IOException {
        Workspace workspace = workspace();
        register(workspace.inbox().resolve("north.xlsx"), 0.2);
        register(workspace.inbox().resolve("south.xlsx"), 0.3);
        once(workspace);
        register(workspace.inbox().resolve("south.xlsx"), 0.4);
        once(workspace);
        String root = workspace.root().toString();
        assertThat(PortolanCommand.execute("report", root, "--period", "2026-10", "--lang", "en"))
                .isZero();
        assertThat(below(workspace.outbox()))
                .contains(
                        "portfolio-report-2026-10.xlsx",
                        "portfolio-report-2026-10.html",
                        "portfolio-report-2026-10.pptx",
                        "results-2026-10.json");
        String results = Files.readString(workspace.outbox().resolve("results-2026-10.json"));
        assertThat(results).contains("north.xlsx", "south.xlsx", "0.4").doesNotContain("superseded");
        assertThat(PortolanCommand.execute("report", root, "--period", "2026-11"))
                .isEqualTo(2);
    }

    @Test
    void a_worker_that_is_killed_loses_nothing_and_answers_nothing_twice() throws Exception {
        Kills harness = Kills.of(folder.resolve("killed"), 4, 5, 6000, 1);
        assertThat(harness.answeredOnce()).isEqualTo(5);
        assertThat(harness.rememberedOnce()).isEqualTo(5);
        assertThat(harness.leftOver()).isEmpty();
    }
}
