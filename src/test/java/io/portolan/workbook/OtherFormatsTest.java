package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.intake.Submission;
import io.portolan.settings.Settings;
import io.portolan.workbook.CellValue.Date;
import io.portolan.workbook.CellValue.ExcelError;
import io.portolan.workbook.CellValue.Numeric;
import io.portolan.workbook.CellValue.Text;
import io.portolan.workbook.CellValue.Truth;
import io.portolan.workbook.CellValue.Unknown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Binary, OpenDocument and locked workbooks. */
class OtherFormatsTest {
    @TempDir
    private Path folder;

    private Book read(Path file) throws UnreadableWorkbook {
        return Workbooks.read(new Submission(file, String.valueOf(file.getFileName()), ""));
    }

    private Book readWith(String passwords, Path file) throws IOException, UnreadableWorkbook {
        Path settings = Files.writeString(folder.resolve("portolan.properties"), "read.passwords = " + passwords);
        Submission submission = new Submission(file, String.valueOf(file.getFileName()), "");
        return Workbooks.read(submission, Settings.defaults().with(settings));
    }

    private Path ods(String body) throws IOException {
        return zip(
                "book.ods",
                "mimetype",
                text("application/vnd.oasis.opendocument.spreadsheet"),
                "content.xml",
                text(content(body)));
    }

    private static String content(String body) {
        return "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:s='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:c='urn:org:documentfoundation:names:experimental:calc'>"
                + "<o:automatic-styles><s:style s:name='ta2' s:family='table'><s:table-properties t:display='false'/></s:style>"
                + "</o:automatic-styles><o:body><o:spreadsheet>" + body
                + "</o:spreadsheet></o:body></o:document-content>";
    }

    private Path zip(String name, Object... namesAndBytes) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return file;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void opendocument_cells_have_their_kinds() throws Exception {
        Book book = read(ods("<t:table t:name='S'><t:table-column t:number-columns-repeated='2'/>"
                + "<t:table-column t:visibility='collapse'/><t:table-row>"
                + "<t:table-cell o:value-type='float' o:value='1.5'><x:p>1,5</x:p></t:table-cell>"
                + "<t:table-cell o:value-type='percentage' o:value='0.3'><x:p>30 %</x:p></t:table-cell>"
                + "<t:table-cell o:value-type='date' o:date-value='2026-11-30'><x:p>30/11/26</x:p></t:table-cell>"
                + "<t:table-cell o:value-type='boolean' o:boolean-value='true'/>"
                + "<t:table-cell o:value-type='string'><o:annotation><x:p>a note</x:p></o:annotation>"
                + "<x:p>two<x:s x:c='2'/>words</x:p><x:p>more</x:p></t:table-cell>"
                + "<t:table-cell o:value-type='string' c:value-type='error'><x:p>#REF!</x:p></t:table-cell>"
                + "<t:table-cell t:formula='of:=[.A1]*2'/>"
                + "<t:table-cell o:value-type='time' o:time-value='PT12H00M00S'/></t:table-row></t:table>"));
        Grid grid = book.grids().get(0);
        assertThat(book.format()).isEqualTo(Book.Format.ODS);
        assertThat(grid.row(0))
                .extracting(Cell::value)
                .containsExactly(
                        new Numeric(1.5),
                        new Numeric(0.3),
                        new Date(LocalDateTime.of(2026, 11, 30, 0, 0)),
                        new Truth(true),
                        new Text("two  words\nmore"),
                        new ExcelError("#REF!"),
                        new Unknown("formula without a calculated value"),
                        new Numeric(0.5));
        assertThat(grid.cell(0, 1).isPercentage()).isTrue();
        assertThat(grid.cell(0, 6).formula()).contains("[.A1]*2");
        assertThat(grid.layout().hiddenColumns()).containsExactly(2);
        assertThat(book.remarks()).containsExactly(Remark.of("uncalculated.one"));
    }

    @Test
    void repetitions_merged_areas_and_hidden_sheets_of_opendocument_are_understood() throws Exception {
        String one = "<t:table-cell o:value-type='float' o:value='1' t:number-columns-repeated='2'/>";
        Book book = read(ods("<t:table t:name='S'><t:table-row t:number-rows-repeated='3' t:visibility='filter'>" + one
                + "</t:table-row><t:table-row t:number-rows-repeated='1000000'><t:table-cell t:number-columns-repeated='16384'/>"
                + "</t:table-row><t:table-row><t:table-cell t:number-columns-spanned='2' t:number-rows-spanned='2'"
                + " o:value-type='float' o:value='7'/><t:covered-table-cell/></t:table-row></t:table>"
                + "<t:table t:name='H' t:style-name='ta2'/>"));
        Grid grid = book.grids().get(0);
        assertThat(grid.filledRows()).containsExactly(0, 1, 2, 1_000_003);
        assertThat(grid.row(2)).extracting(Cell::text).containsExactly("1", "1");
        assertThat(grid.layout().hiddenRows()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(grid.layout().merged()).containsExactly(new Area(1_000_003, 0, 1_000_004, 1));
        assertThat(book.grids().get(1).layout().visibility()).isEqualTo(Grid.Visibility.HIDDEN);
    }

    @Test
    void endless_repetitions_and_locked_opendocument_files_are_rejected() throws Exception {
        Path endless = ods(
                "<t:table t:name='S'><t:table-row t:number-rows-repeated='1000000'>"
                        + "<t:table-cell t:number-columns-repeated='16384' o:value-type='float' o:value='1'/></t:table-row></t:table>");
        assertThatThrownBy(() -> read(endless)).hasMessageContaining("damaged");
        Path locked = zip(
                "locked.ods",
                "mimetype",
                text("application/vnd.oasis.opendocument.spreadsheet"),
                "META-INF/manifest.xml",
                text("<manifest><file-entry><encryption-data/></file-entry></manifest>"),
                "content.xml",
                text("\u0001"));
        assertThatThrownBy(() -> read(locked)).hasMessageContaining("password");
    }

    /** A record of [MS-XLSB]: type, size and data. */
    private static byte[] record(int type, Object... fields) {
        ByteBuffer data = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        for (Object field : fields) {
            if (field instanceof Integer number) {
                data.putInt(number);
            } else if (field instanceof Short number) {
                data.putShort(number);
            } else if (field instanceof Byte number) {
                data.put(number);
            } else if (field instanceof Double number) {
                data.putDouble(number);
            } else if (field instanceof String text) {
                data.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (type >= 0x80) {
            out.write(type & 0x7F | 0x80);
            out.write(type >> 7);
        } else {
            out.write(type);
        }
        out.write(data.position() & 0x7F | 0x80);
        out.write(data.position() >> 7);
        out.write(data.array(), 0, data.position());
        return out.toByteArray();
    }

    private static byte[] records(byte[]... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            out.writeBytes(record);
        }
        return out.toByteArray();
    }

    @Test
    void binary_cells_have_their_kinds() throws Exception {
        String types = PackageTexts.TYPES;
        byte[] sheet = records(
                record(60, 2, 2, 0, 0, (short) 1),
                record(0, 4, 0, (short) 0, (byte) 0, (byte) 0x10),
                record(2, 0, 0, (3000 << 2) | 3),
                record(5, 1, 1, 45292.5),
                record(7, 2, 0, 0),
                record(6, 3, 0, "inline"),
                record(4, 4, 0, (byte) 1),
                record(3, 5, 0, (byte) 0x17),
                record(9, 6, 0, 2.5, (short) 0, 0),
                record(7, 7, 0, 9),
                record(176, 4, 5, 0, 1));
        Path file = zip(
                "book.xlsb",
                "[Content_Types].xml",
                text(
                        "<Types><Default Extension='bin' ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>"),
                "_rels/.rels",
                text(PackageTexts.relationships(
                        "<Relationship Id='a' Type='" + types + "/officeDocument' Target='xl/workbook.bin'/>")),
                "xl/workbook.bin",
                records(record(153, 0), record(156, 1, 1, "r1", "Risks")),
                "xl/_rels/workbook.bin.rels",
                text(PackageTexts.relationships("<Relationship Id='r1' Type='" + types + "/worksheet' Target='s.bin'/>"
                        + "<Relationship Id='r2' Type='" + types + "/sharedStrings' Target='t.bin'/>"
                        + "<Relationship Id='r3' Type='" + types + "/styles' Target='f.bin'/>")),
                "xl/t.bin",
                record(19, (byte) 0, "shared"),
                "xl/f.bin",
                records(
                        record(44, (short) 164, "yyyy-mm-dd"),
                        record(617, 2),
                        record(47, (short) 0, (short) 0),
                        record(47, (short) 0, (short) 164),
                        record(618)),
                "xl/s.bin",
                sheet);
        Book book = read(file);
        Grid grid = book.grids().get(0);
        assertThat(book.format()).isEqualTo(Book.Format.XLSB);
        assertThat(grid.sheet()).isEqualTo("Risks");
        assertThat(grid.row(4))
                .extracting(Cell::value)
                .containsExactly(
                        new Numeric(30),
                        new Date(LocalDateTime.of(2024, 1, 1, 12, 0)),
                        new Text("shared"),
                        new Text("inline"),
                        new Truth(true),
                        new ExcelError("#REF!"),
                        new Numeric(2.5),
                        SharedTexts.MISSING);
        assertThat(grid.cell(4, 6).formula()).contains("");
        assertThat(grid.layout().visibility()).isEqualTo(Grid.Visibility.HIDDEN);
        assertThat(grid.layout().merged()).containsExactly(new Area(4, 0, 5, 1));
        assertThat(grid.layout().hiddenRows()).containsExactly(4);
        assertThat(grid.layout().hiddenColumns()).containsExactly(2);
    }

    private Path locked(EncryptionMode mode, String password) throws Exception {
        Path file = folder.resolve(mode + ".xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("secret text");
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream sealed = encryptor.getDataStream(container)) {
                workbook.write(sealed);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_password_that_is_set_opens_a_workbook(EncryptionMode mode) throws Exception {
        Path file = locked(mode, "let me in");
        assertThat(readWith("wrong | let me in", file).grids().get(0).cell(0, 0).text())
                .isEqualTo("secret text");
        assertThatThrownBy(() -> readWith("wrong", file)).hasMessageContaining("protected by a password");
    }

    @Test
    void excels_own_password_need_not_be_set() throws Exception {
        assertThat(read(locked(EncryptionMode.agile, "VelvetSweatshop")).grids())
                .hasSize(1);
    }

    @Test
    void older_workbooks_open_with_a_password_too() throws Exception {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("old");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("secret text");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(readWith("new | old", file).grids().get(0).cell(0, 0).text()).isEqualTo("secret text");
        assertThatThrownBy(() -> read(file)).hasMessageContaining("protected by a password");
    }
}
