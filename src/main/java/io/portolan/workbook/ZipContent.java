package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.opc.ContentTypes;
import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells what a zip archive is, and has it read by whoever can. */
final class ZipContent {
    private static final int ENOUGH = 1 << 20;

    private final OpcPackage parts;

    private ZipContent(OpcPackage parts) {
        this.parts = parts;
    }

    static Book read(Submission source, Access access) throws IOException, UnreadableWorkbook {
        try (OpcPackage parts = OpcPackage.open(source.path(), access.limits())) {
            return read(source, parts);
        }
    }

    /** Whether the archive is a workbook of a format that other people's parsers read. */
    static boolean isForeign(Path file, Access access) throws IOException {
        try (OpcPackage parts = OpcPackage.open(file, access.limits())) {
            ZipContent content = new ZipContent(parts);
            return content.isBinaryWorkbook() || content.isOpenDocument();
        }
    }

    /** Reads a workbook; throws the reason for anything else. */
    static Book read(Submission source, OpcPackage parts) throws IOException, UnreadableWorkbook {
        ZipContent content = new ZipContent(parts);
        if (content.isBinaryWorkbook()) {
            return XlsbReader.read(source, parts);
        }
        String types = content.text(ContentTypes.PART);
        if (types.contains("spreadsheetml.") || types.contains("ms-excel.")) {
            return XlsxReader.read(source, parts);
        }
        if (content.isOpenDocument()) {
            return OdsReader.read(source, parts);
        }
        throw new UnreadableWorkbook(content.otherKind(types));
    }

    /** By the workbook's own part: some writers list the type of binary workbooks for a file extension that no part has. */
    private boolean isBinaryWorkbook() throws IOException {
        String main = parts.relationships().partOfKind("officeDocument").orElse("xl/workbook.bin");
        return main.endsWith(".bin") && parts.part(main).isPresent();
    }

    private boolean isOpenDocument() throws IOException {
        return text("mimetype").contains("opendocument.spreadsheet");
    }

    private Rejection otherKind(String types) throws IOException {
        String mimeType = text("mimetype");
        if (types.contains("wordprocessingml") || mimeType.contains("opendocument.text")) {
            return Rejection.TEXT_DOCUMENT;
        }
        if (types.contains("presentationml") || mimeType.contains("opendocument.presentation")) {
            return Rejection.PRESENTATION;
        }
        boolean numbers = parts.parts().stream().anyMatch(part -> part.name().endsWith(".iwa"));
        return numbers ? Rejection.NUMBERS : Rejection.ARCHIVE;
    }

    /** The beginning of a part in lower case; "" when there is none of that name. */
    private String text(String name) throws IOException {
        Optional<Part> part = parts.part(name);
        if (part.isEmpty()) {
            return "";
        }
        try (InputStream in = parts.open(part.get())) {
            return new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
