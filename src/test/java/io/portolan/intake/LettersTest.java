package io.portolan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that are handed in as files: their workbooks are analysed as if they lay in a folder of the letter's name. */
final class LettersTest {
    @TempDir
    Path folder;

    private Path in;
    private byte[] register;

    @BeforeEach
    void workbook() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        Path file = TestWorkbook.sheet("Risks")
                .line("ID", "Risk", "Probability", "Impact cost", "Owner", "Status")
                .line("R1", "Piles too short", 0.5, 200_000, "Ann", "Open")
                .line("R2", "Permit late", 0.2, 50_000, "Bo", "Open")
                .save(folder.resolve("register.xlsx"));
        register = Files.readAllBytes(file);
    }

    private static MimeBodyPart text(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8");
        return part;
    }

    private static MimeBodyPart attached(String name, byte[] content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, "application/octet-stream")));
        part.setFileName(name);
        return part;
    }

    private static MimeMessage letter(MimeBodyPart... parts) throws MessagingException {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setSubject("October");
        MimeMultipart all = new MimeMultipart();
        for (MimeBodyPart part : parts) {
            all.addBodyPart(part);
        }
        letter.setContent(all);
        letter.saveChanges();
        return letter;
    }

    private void save(MimeMessage letter, String name) throws IOException, MessagingException {
        try (OutputStream out = Files.newOutputStream(in.resolve(name))) {
            letter.writeTo(out);
        }
    }

    private JsonNode workbooks() {
        return Program.results(in, folder.resolve("out")).path("workbooks");
    }

    private static JsonNode named(JsonNode workbooks, String name) {
        for (JsonNode each : workbooks) {
            if (each.path("file").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError(name + " is not in " + workbooks);
    }

    @Test
    void the_workbook_of_a_letter_is_analysed() throws IOException, MessagingException {
        save(
                letter(text("Hello"), attached("Risico's oktober.xlsx", register), attached("logo.png", new byte[9])),
                "october.eml");
        JsonNode workbook = named(workbooks(), "october/Risico's oktober.xlsx");
        assertThat(workbook.path("status").asText()).isEqualTo("analysed");
        assertThat(folder.resolve("out").resolve("Risico's oktober.annotated.xlsx"))
                .exists();
    }

    @Test
    void a_letter_within_a_letter_is_opened_too() throws IOException, MessagingException {
        MimeBodyPart forwarded = new MimeBodyPart();
        forwarded.setContent(letter(text("See"), attached("register.xlsx", register)), "message/rfc822");
        save(letter(text("Forwarded"), forwarded), "fwd.eml");
        assertThat(named(workbooks(), "fwd/register.xlsx").path("status").asText())
                .isEqualTo("analysed");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/register.xlsx, register.xlsx",
        "C:\\Users\\x\\register.xlsx, register.xlsx",
        "CON.xlsx, _CON.xlsx",
        "a\u202Exslx.b.xlsx, axslx.b.xlsx",
        "what?.xlsx, what_.xlsx"
    })
    void the_name_that_a_sender_gives_leads_nowhere_else(String given, String safe)
            throws IOException, MessagingException {
        save(letter(text("Hello"), attached(given, register)), "letter.eml");
        named(workbooks(), "letter/" + safe);
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(path -> path.toString().contains("etc"))).isEmpty();
        }
    }

    @Test
    void a_letter_without_a_workbook_says_so_and_a_damaged_one_does_no_harm() throws IOException, MessagingException {
        save(letter(text("Nothing")), "empty.eml");
        Files.write(in.resolve("broken.msg"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        Files.write(in.resolve("plain.xlsx"), register);
        JsonNode workbooks = workbooks();
        assertThat(named(workbooks, "empty/empty.eml").toString()).contains("brings no workbook");
        assertThat(named(workbooks, "broken/broken.msg").toString()).contains("cannot be read");
        assertThat(named(workbooks, "plain.xlsx").path("status").asText()).isEqualTo("analysed");
    }

    @Test
    void two_workbooks_of_one_name_both_come_in() throws IOException, MessagingException {
        byte[] other = Files.readAllBytes(TestWorkbook.sheet("Risks")
                .line("ID", "Risk", "Probability", "Impact cost", "Owner", "Status")
                .line("R9", "Flood", 0.1, 1_000, "Cy", "Open")
                .save(folder.resolve("other.xlsx")));
        save(letter(text("Two"), attached("register.xlsx", register), attached("register.xlsx", other)), "two.eml");
        JsonNode workbooks = workbooks();
        named(workbooks, "two/register.xlsx");
        named(workbooks, "two/register (2).xlsx");
    }

    /** The least that a letter of Outlook consists of: [MS-OXMSG], sections 2.2.2 and 2.4. */
    @Test
    void a_letter_of_outlook_is_opened() throws IOException {
        try (POIFSFileSystem letter = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(in.resolve("october.msg"))) {
            DirectoryEntry root = letter.getRoot();
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            attachment.createDocument("__substg1.0_37010102", new ByteArrayInputStream(register));
            attachment.createDocument(
                    "__substg1.0_3707001F",
                    new ByteArrayInputStream("Risiken.xlsx".getBytes(StandardCharsets.UTF_16LE)));
            ByteBuffer properties = ByteBuffer.allocate(8 + 16).order(ByteOrder.LITTLE_ENDIAN);
            properties.position(8);
            // How it is attached: by value.
            properties.putInt(0x37050003).putInt(6).putInt(1).putInt(0);
            attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
            letter.writeFilesystem(out);
        }
        assertThat(named(workbooks(), "october/Risiken.xlsx").path("status").asText())
                .isEqualTo("analysed");
    }
}
