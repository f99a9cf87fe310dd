package io.portolan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.intake.Intake.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders as submissions. */
class IntakeTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static List<String> names(Delivery delivery) {
        return delivery.submissions().stream().map(Submission::name).toList();
    }

    @Test
    void folders_are_searched_to_any_depth_and_sorted_by_name() throws IOException {
        file("b.xlsx");
        file("a.csv");
        file("x.xlsx/inner.xls");
        file("Projects/2026/c.XLSM");
        Delivery delivery = Collected.of(List.of(folder));
        assertThat(names(delivery)).containsExactly("Projects/2026/c.XLSM", "a.csv", "b.xlsx", "x.xlsx/inner.xls");
        assertThat(delivery.ignored()).isEmpty();
    }

    @Test
    void lock_files_and_the_like_are_left_out_without_a_word() throws IOException {
        for (String name : List.of(
                "~$a.xlsx", ".~lock.a.xlsx#", ".DS_Store", "Thumbs.db", "desktop.ini", ".hidden.xlsx", "a.tmp")) {
            file(name);
        }
        file(".git/a.xlsx");
        assertThat(Collected.of(List.of(folder))).isEqualTo(new Delivery(List.of(), List.of()));
        assertThat(Collected.of(List.of(folder.resolve("~$a.xlsx")))).isEqualTo(new Delivery(List.of(), List.of()));
    }

    @Test
    void other_files_in_a_folder_are_left_alone_with_a_reason_but_are_taken_when_named() throws IOException {
        Path letter = file("sub/letter.docx");
        Delivery delivery = Collected.of(List.of(folder));
        assertThat(delivery.submissions()).isEmpty();
        assertThat(delivery.ignored()).singleElement().satisfies(ignored -> {
            assertThat(ignored.name()).isEqualTo("sub/letter.docx");
            assertThat(ignored.reason()).isEqualTo(PassedOver.OTHER_KIND);
        });
        assertThat(names(Collected.of(List.of(letter)))).containsExactly("letter.docx");
    }

    @Test
    void links_in_folders_are_not_followed() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.createSymbolicLink(inbox.resolve("link.xlsx"), file("elsewhere/real.xlsx"));
        Files.createSymbolicLink(inbox.resolve("loop"), inbox);
        Delivery delivery = Collected.of(List.of(inbox));
        assertThat(delivery.submissions()).isEmpty();
        assertThat(delivery.ignored()).hasSize(2);
    }

    @Test
    void what_is_named_twice_comes_in_once_and_like_names_are_numbered() throws IOException {
        Path first = file("one/a.xlsx");
        Path second = file("two/a.xlsx");
        assertThat(names(Collected.of(List.of(first, second, first)))).containsExactly("a.xlsx", "a (2).xlsx");
        assertThat(names(Collected.of(List.of(folder, second)))).containsExactly("a.xlsx", "one/a.xlsx");
    }

    @Test
    void the_digest_is_that_of_the_content() throws IOException {
        Path file = Files.writeString(folder.resolve("abc.csv"), "abc");
        // The example of FIPS 180-4, "abc".
        assertThat(Collected.of(List.of(file)).submissions().get(0).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void an_input_that_does_not_exist_is_an_error() {
        assertThatThrownBy(() -> Collected.of(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }
}
