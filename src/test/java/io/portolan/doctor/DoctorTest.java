package io.portolan.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.cli.PortolanCommand;
import io.portolan.doctor.Check.Level;
import io.portolan.watch.Workspace;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DoctorTest {
    @TempDir
    Path folder;

    private final Doctor doctor = new Doctor(Locale.ENGLISH);

    private List<Check> workspace(Clock clock) {
        return doctor.workspace(new Workspace(folder), clock);
    }

    private static List<Check> bad(List<Check> checks) {
        return checks.stream().filter(check -> check.level() != Level.WELL).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr", "de"})
    void a_sound_workspace_is_well_in_every_language(String language) throws IOException {
        new Workspace(folder).create();
        assertThat(PortolanCommand.execute("doctor", folder.toString(), "--lang", language))
                .isZero();
    }

    @Test
    void a_workspace_that_is_not_there_yet_needs_attention_and_is_not_made() {
        Path none = folder.resolve("none");
        assertThat(PortolanCommand.execute("doctor", none.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(none).doesNotExist();
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_a_problem_with_a_mend() throws IOException {
        new Workspace(folder).create();
        Files.delete(folder.resolve("outbox"));
        Files.writeString(folder.resolve("outbox"), "x");
        assertThat(bad(workspace(Clock.systemUTC()))).singleElement().satisfies(check -> {
            assertThat(check.level()).isEqualTo(Level.PROBLEM);
            assertThat(check.found()).contains("outbox", "is a file");
            assertThat(check.mend()).contains("move away");
        });
        assertThat(PortolanCommand.execute("doctor", folder.toString())).isEqualTo(3);
    }

    @Test
    void a_clock_that_was_set_back_is_told_by_the_newest_answer() throws IOException {
        new Workspace(folder).create();
        Files.writeString(folder.resolve("outbox").resolve("a.xlsx"), "x");
        Clock back = Clock.fixed(Instant.now().minus(Duration.ofDays(2)), ZoneOffset.UTC);
        assertThat(bad(workspace(back)))
                .singleElement()
                .satisfies(check -> assertThat(check.found()).contains("was set back"));
        assertThat(bad(workspace(Clock.systemUTC()))).isEmpty();
    }

    @Test
    void a_terminal_without_our_letters_is_told() {
        assertThat(bad(doctor.machine(StandardCharsets.UTF_8))).isEmpty();
        assertThat(bad(doctor.machine(StandardCharsets.US_ASCII)))
                .singleElement()
                .satisfies(check -> assertThat(check.mend()).contains("UTF-8"));
    }

    @Test
    void every_level_of_every_check_has_its_words() {
        Words words = Words.of(Doctor.class, Locale.GERMAN);
        assertThat(Check.of(words, "java", Level.PROBLEM, "11", "X").mend()).contains("Java 17");
        assertThat(Check.of(words, "history", Level.PROBLEM, "f", "why").found())
                .contains("why");
    }
}
