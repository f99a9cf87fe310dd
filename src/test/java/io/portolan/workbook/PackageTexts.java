package io.portolan.workbook;

import io.portolan.intake.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part as text, as no library would write it. */
final class PackageTexts {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook of one sheet of these rows. */
    static PackageTexts of(String rows) {
        return new PackageTexts(MAIN, TYPES).with("xl/worksheets/sheet1.xml", sheet(MAIN, rows));
    }

    PackageTexts(String main, String types) {
        with(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        with(
                "_rels/.rels",
                relationships("<Relationship Id='r' Type='" + types + "/officeDocument' Target='xl/workbook.xml'/>"));
        with(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + types
                        + "'><sheets><sheet name='S' sheetId='1' r:id='s'/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                relationships("<Relationship Id='s' Type='" + types + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='t' Type='" + types + "/sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='u' Type='" + types + "/styles' Target='styles.xml'/>"));
    }

    static String relationships(String list) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + list
                + "</Relationships>";
    }

    static String sheet(String main, String rows) {
        return "<worksheet xmlns='" + main + "'><dimension ref='A1:XFD1048576'/><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    PackageTexts with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    PackageTexts without(String part) {
        parts.remove(part);
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    Book read(Path folder) throws IOException, UnreadableWorkbook {
        return Workbooks.read(new Submission(write(folder.resolve("book.xlsx")), "book.xlsx", ""));
    }
}
