package io.portolan.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip archive before it is read as a workbook. */
final class ZipContent {
    /** Bytes of all parts together; workbooks of a PMO stay below a tenth of it. */
    private static final long MOST_BYTES = 400L << 20;

    private static final int MOST_PARTS = 20_000;
    private static final int ENOUGH = 1 << 20;
    private static final String XLSX = "Save it as .xlsx (Excel workbook) and hand that in.";

    private final ZipFile zip;
    private final List<? extends ZipEntry> parts;

    private ZipContent(ZipFile zip) {
        this.zip = zip;
        this.parts = zip.stream().limit(MOST_PARTS + 1).toList();
    }

    /** Passes a workbook that can be read; throws the reason for anything else. */
    static void check(Path file) throws IOException, UnreadableWorkbook {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new ZipContent(zip).check();
        } catch (ZipException e) {
            throw new UnreadableWorkbook(Rejections.INCOMPLETE, e);
        }
    }

    private void check() throws IOException, UnreadableWorkbook {
        long bytes =
                parts.stream().mapToLong(part -> Math.max(0, part.getSize())).sum();
        if (parts.size() > MOST_PARTS || bytes > MOST_BYTES) {
            throw new UnreadableWorkbook(Rejections.TOO_LARGE);
        }
        Optional<String> rejection = rejection();
        if (rejection.isPresent()) {
            throw new UnreadableWorkbook(rejection.get());
        }
    }

    private Optional<String> rejection() throws IOException {
        String types = text("[content_types].xml");
        if (types.contains("sheet.binary.macroenabled.main")) {
            return Optional.of("The file is a binary workbook (.xlsb), which cannot be read yet. " + XLSX);
        }
        if (types.contains("spreadsheetml.") || types.contains("ms-excel.")) {
            return strict();
        }
        return Optional.of(otherKind(types));
    }

    private Optional<String> strict() throws IOException {
        boolean strict = text("xl/workbook.xml").contains("purl.oclc.org/ooxml");
        return strict
                ? Optional.of(
                        "The file is a \"Strict Open XML\" workbook, which cannot be read yet. In Excel choose Save As and"
                                + " \"Excel Workbook (.xlsx)\", and hand that in.")
                : Optional.empty();
    }

    private String otherKind(String types) throws IOException {
        String mimeType = text("mimetype");
        if (mimeType.contains("opendocument.spreadsheet")) {
            return "The file is an OpenDocument spreadsheet (.ods), which cannot be read yet. " + XLSX;
        }
        if (types.contains("wordprocessingml") || mimeType.contains("opendocument.text")) {
            return Rejections.otherKind("a text document");
        }
        if (types.contains("presentationml") || mimeType.contains("opendocument.presentation")) {
            return Rejections.otherKind("a presentation");
        }
        boolean numbers = parts.stream().anyMatch(part -> part.getName().endsWith(".iwa"));
        return numbers
                ? "The file is an Apple Numbers document. In Numbers choose Export to Excel and hand that in."
                : "The file is a zip archive, not an Excel workbook. Unpack it and hand in the workbooks.";
    }

    /** The beginning of a part in lower case; "" when there is none of that name. */
    private String text(String name) throws IOException {
        Optional<? extends ZipEntry> part = parts.stream()
                .filter(entry -> plain(entry.getName()).equals(name))
                .findFirst();
        if (part.isEmpty()) {
            return "";
        }
        try (InputStream in = zip.getInputStream(part.get())) {
            return new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }
}
