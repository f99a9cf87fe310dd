package io.portolan.run.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.intake.Submission;
import io.portolan.settings.Settings;
import io.portolan.workbook.UnreadableWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void an_honest_file_of_an_old_format_may_be_read() throws IOException {
        try (Quarantine quarantine = new Quarantine(Settings.defaults())) {
            assertThat(quarantine.refusal(workbook("small.xls", 10))).isEmpty();
        }
    }

    @Test
    void a_file_that_takes_too_long_is_given_up_and_the_next_one_is_read_all_the_same() throws IOException {
        Submission file = workbook("small.xls", 10);
        try (Quarantine hasty = new Quarantine(Duration.ofMillis(1), 256)) {
            assertThat(hasty.refusal(file))
                    .hasValueSatisfying(refusal -> assertThat(refusal).hasMessageContaining("longer to read than"));
        }
        try (Quarantine patient = new Quarantine(LONG, 256)) {
            assertThat(patient.refusal(file)).isEmpty();
        }
    }

    @Test
    void a_file_that_takes_too_much_memory_costs_only_its_own_rejection() throws IOException {
        Submission large = workbook("large.xls", 60_000);
        Submission small = workbook("small.xls", 10);
        try (Quarantine narrow = new Quarantine(LONG, 24)) {
            assertThat(narrow.refusal(large))
                    .hasValueSatisfying(refusal -> assertThat(refusal).hasMessageContaining("more memory"));
            assertThat(narrow.refusal(small)).isEmpty();
        }
    }

    @Test
    void a_damaged_file_is_refused_with_the_readers_own_reason() throws IOException {
        Path file = folder.resolve("damaged.xls");
        byte[] whole = Files.readAllBytes(workbook("small.xls", 10).path());
        Files.write(file, Arrays.copyOf(whole, 600));
        try (Quarantine quarantine = new Quarantine(LONG, 256)) {
            Optional<UnreadableWorkbook> refusal = quarantine.refusal(new Submission(file, "damaged.xls", ""));
            assertThat(refusal).hasValueSatisfying(said -> assertThat(said).hasMessageContaining("damaged"));
        }
    }

    @Test
    void a_file_with_any_characters_in_its_name_goes_over_the_line_unharmed() {
        Path path = folder.resolve("Risiko – Übersicht 2026 №1.xls").toAbsolutePath();
        String question = Wire.question(path);
        assertThat(Wire.file(question.strip())).isEqualTo(path);
        assertThat(Wire.reason(Wire.answer(Optional.of("é\n")))).contains("é\n");
        assertThat(Wire.reason(Wire.answer(Optional.empty()))).isEmpty();
    }

    private Submission workbook(String name, int rows) throws IOException {
        Path file = folder.resolve(name);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet("Risks");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < 8; column++) {
                    sheet.createRow(row).createCell(column).setCellValue("Text " + row + " " + column);
                }
            }
            workbook.write(out);
        }
        return new Submission(file, name, "");
    }
}
