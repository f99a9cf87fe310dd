package io.portolan.run.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.intake.Submission;
import io.portolan.settings.Settings;
import io.portolan.workbook.UnreadableWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {
    @TempDir
    private Path folder;

    @Test
    void an_honest_file_of_an_old_format_may_be_read() throws IOException {
        try (Quarantine quarantine = quarantine("")) {
            assertThat(quarantine.refusal(workbook("small.xls", 10))).isEmpty();
        }
    }

    @Test
    void a_file_that_takes_too_long_is_given_up_and_the_next_one_is_read_all_the_same() throws IOException {
        Submission file = workbook("small.xls", 10);
        try (Quarantine hasty = quarantine("read.seconds = 0.001")) {
            assertThat(hasty.refusal(file)).map(UnreadableWorkbook::code).contains("TOO_SLOW");
        }
        try (Quarantine patient = quarantine("")) {
            assertThat(patient.refusal(file)).isEmpty();
        }
    }

    @Test
    void a_file_that_takes_too_much_memory_costs_only_its_own_rejection() throws IOException {
        Submission large = workbook("large.xls", 60_000);
        Submission small = workbook("small.xls", 10);
        try (Quarantine narrow = quarantine("read.foreign.mb = 24")) {
            assertThat(narrow.refusal(large)).map(UnreadableWorkbook::code).contains("MEMORY");
            assertThat(narrow.refusal(small)).isEmpty();
        }
    }

    @Test
    void a_damaged_file_is_refused_with_the_readers_own_reason() throws IOException {
        Path file = folder.resolve("damaged.xls");
        byte[] whole = Files.readAllBytes(workbook("small.xls", 10).path());
        Files.write(file, Arrays.copyOf(whole, 600));
        try (Quarantine quarantine = quarantine("")) {
            Submission damaged = new Submission(file, "damaged.xls", "");
            assertThat(quarantine.refusal(damaged))
                    .map(UnreadableWorkbook::code)
                    .contains("DAMAGED");
        }
    }

    @Test
    void a_locked_file_is_opened_with_the_passwords_of_the_settings() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("open sesame");
        Submission locked;
        try {
            locked = workbook("locked – № 1.xls", 10);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        try (Quarantine without = quarantine("");
                Quarantine with = quarantine("read.passwords = open sesame")) {
            assertThat(without.refusal(locked)).map(UnreadableWorkbook::code).contains("PASSWORD");
            assertThat(with.refusal(locked)).isEmpty();
        }
    }

    private static Quarantine quarantine(String settings) throws IOException {
        return new Quarantine(Settings.defaults().with(new StringReader(settings)));
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
