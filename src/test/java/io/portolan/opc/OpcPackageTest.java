package io.portolan.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.portolan.opc.RefusedPackage.Reason;
import io.portolan.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages honest and hostile at the door. */
class OpcPackageTest {
    private static final Limits LIMITS = Limits.of(Settings.defaults());
    private static final Limits TIGHT = new Limits(1_000_000, 50, 100_000, 10, 20, 60);

    @TempDir
    private Path folder;

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putArchiveEntry(new ZipArchiveEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    private static Reason refusal(Path file, Limits limits) {
        return catchThrowableOfType(RefusedPackage.class, () -> readAll(file, limits))
                .reason();
    }

    private static void readAll(Path file, Limits limits) throws IOException {
        try (OpcPackage parts = OpcPackage.open(file, limits)) {
            for (Part part : parts.parts()) {
                try (XmlReader xml = parts.xml(part)) {
                    while (xml.nextElement()) {
                        xml.attribute("any");
                    }
                }
            }
        }
    }

    @Test
    void parts_are_found_in_any_case_and_spelling_in_the_order_of_the_file() throws IOException {
        try (OpcPackage parts = OpcPackage.open(zip("b.xml", "<b/>", "/xl\\Book.xml", "<a/>"), LIMITS)) {
            assertThat(parts.parts()).extracting(Part::name).containsExactly("b.xml", "xl/Book.xml");
            assertThat(parts.part("XL/book.XML")).isPresent();
            assertThat(parts.part("xl/other.xml")).isEmpty();
        }
    }

    @Test
    void packed_bytes_come_out_as_they_lie_in_the_file() throws IOException {
        Path file = zip("a.xml", "<a>" + "long text ".repeat(200) + "</a>");
        try (OpcPackage parts = OpcPackage.open(file, LIMITS);
                InputStream raw = parts.raw(parts.part("a.xml").orElseThrow())) {
            byte[] packed = raw.readAllBytes();
            assertThat(packed).hasSizeLessThan(100);
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .contains(new String(packed, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void relationships_lead_from_their_part_and_never_out_of_the_package() throws IOException {
        String list = "<Relationships xmlns='" + Ooxml.RELATIONSHIPS + "'>"
                + "<Relationship Id='a' Type='http://x/officeDocument/2006/relationships/worksheet' Target='sheets/a%20b.xml'/>"
                + "<Relationship Id='b' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/styles' Target='/s.xml'/>"
                + "<Relationship Id='c' Type='http://x/theme' Target='../../../../etc/passwd'/>"
                + "<Relationship Id='d' Type='http://x/link' Target='file:///etc/passwd' TargetMode='External'/>"
                + "</Relationships>";
        try (OpcPackage parts = OpcPackage.open(zip("xl/book.xml", "<a/>", "xl/_rels/book.xml.rels", list), LIMITS)) {
            Relationships found = parts.relationships(parts.part("xl/book.xml").orElseThrow());
            assertThat(found.all())
                    .extracting(Relationship::part)
                    .containsExactly("xl/sheets/a b.xml", "s.xml", "etc/passwd", "");
            assertThat(found.partOfKind("worksheet")).contains("xl/sheets/a b.xml");
            assertThat(found.partOfKind("styles")).contains("s.xml");
            assertThat(found.partOfKind("link")).isEmpty();
            assertThat(found.byId("d").orElseThrow().external()).isTrue();
            assertThat(parts.relationships().all()).isEmpty();
        }
    }

    @Test
    void a_content_type_is_that_of_the_part_before_that_of_its_extension() throws IOException {
        String list = "<Types xmlns='" + Ooxml.CONTENT_TYPES + "'><Default Extension='XML' ContentType='any/xml'/>"
                + "<Override PartName='/xl/Book.xml' ContentType='the/book'/></Types>";
        try (OpcPackage parts = OpcPackage.open(zip(ContentTypes.PART, list), LIMITS)) {
            assertThat(parts.contentTypes().of("XL/book.xml")).isEqualTo("the/book");
            assertThat(parts.contentTypes().of("xl/other.xml")).isEqualTo("any/xml");
            assertThat(parts.contentTypes().of("xl/picture.png")).isEmpty();
        }
    }

    @Test
    void a_file_cut_short_is_incomplete() throws IOException {
        byte[] whole = Files.readAllBytes(zip("a.xml", "<a/>", "b.xml", "<b/>"));
        for (int length = 0; length < whole.length; length += 7) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertThat(refusal(cut, LIMITS)).isEqualTo(Reason.INCOMPLETE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "/../../1.txt", "xl/../../evil", "xl\\..\\evil", ".."})
    void parts_named_as_if_outside_are_refused(String name) throws IOException {
        assertThat(refusal(zip("a.xml", "<a/>", name, "x"), LIMITS)).isEqualTo(Reason.PART_OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({"a.xml,a.xml", "xl/a.xml,XL/A.xml", "xl/a.xml,xl\\a.xml", "a.xml,/a.xml"})
    void two_parts_of_one_name_are_refused(String one, String other) throws IOException {
        assertThat(refusal(zip(one, "<a/>", other, "<b/>"), LIMITS)).isEqualTo(Reason.DUPLICATE_PART);
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        String[] parts = new String[22];
        for (int i = 0; i < 22; i += 2) {
            parts[i] = i + ".xml";
            parts[i + 1] = "<a/>";
        }
        assertThat(refusal(zip(parts), TIGHT)).isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    void a_part_that_swells_is_refused_and_one_that_packs_well_below_the_floor_is_not() throws IOException {
        assertThat(refusal(zip("a.xml", "<a>" + " ".repeat(200_000) + "</a>"), TIGHT))
                .isEqualTo(Reason.TOO_LARGE);
        readAll(zip("a.xml", "<a>" + " ".repeat(90_000) + "</a>"), TIGHT);
        assertThat(refusal(zip("a.xml", "<a/>", "b.xml", "<b>" + " ".repeat(1_000_000) + "</b>"), TIGHT))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_part_that_holds_more_than_it_says_is_refused_while_it_is_read() throws IOException {
        Path file = zip("a.xml", "<a>" + " ".repeat(200_000) + "</a>");
        byte[] bytes = Files.readAllBytes(file);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 1);
        bytes[directory + 26] = 0;
        bytes[directory + 27] = 0;
        assertThat(refusal(Files.write(file, bytes), TIGHT)).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
                "<!DOCTYPE a><a/>"
            })
    void a_document_type_is_refused_in_any_part(String xml) throws IOException {
        assertThat(refusal(zip("a.xml", xml), LIMITS)).isEqualTo(Reason.DOCUMENT_TYPE);
    }

    @Test
    void deep_nesting_is_refused() throws IOException {
        readAll(zip("a.xml", "<a>".repeat(20) + "</a>".repeat(20)), TIGHT);
        assertThat(refusal(zip("a.xml", "<a>".repeat(21)), TIGHT)).isEqualTo(Reason.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a", "<a><b></a>", "<a>&none;</a>", "<a>\u0001</a>", "<a x='1' x='2'/>", "text"})
    void xml_that_is_not_well_formed_fails_as_such(String xml) throws IOException {
        Path file = zip("a.xml", xml);
        assertThatThrownBy(() -> readAll(file, LIMITS))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(RefusedPackage.class);
    }

    @Test
    void a_package_that_takes_too_long_is_given_up() throws IOException {
        Limits noTime = new Limits(1_000_000, 50, 100_000, 10, 20, 0);
        assertThat(refusal(zip("a.xml", "<a/>"), noTime)).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void a_part_packed_by_an_unknown_method_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("a.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        byte[] archive = bytes.toByteArray();
        int directory = new String(archive, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        archive[directory + 10] = 77;
        Path file = Files.write(folder.resolve("odd.xlsx"), archive);
        assertThat(refusal(file, LIMITS)).isEqualTo(Reason.UNREADABLE_PART);
    }
}
