package io.portolan.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes. */
enum Content {
    /** A zip archive, as .xlsx is. */
    ZIP,
    /** A container of Microsoft's older formats, as .xls is. */
    OLE2,
    /** Text without markup. */
    TEXT,
    EMPTY(Rejection.EMPTY),
    PDF(Rejection.PDF),
    IMAGE(Rejection.PICTURE),
    RTF(Rejection.RTF),
    HTML(Rejection.WEB_PAGE),
    XML(Rejection.XML),
    OLD_EXCEL(Rejection.OLD_EXCEL),
    BINARY(Rejection.UNKNOWN_KIND);

    private static final int ENOUGH = 4096;

    private final Optional<Rejection> rejection;

    Content() {
        this.rejection = Optional.empty();
    }

    Content(Rejection rejection) {
        this.rejection = Optional.of(rejection);
    }

    /** Why such a file is turned away; empty for those that can be read. */
    Optional<Rejection> rejection() {
        return rejection;
    }

    /** Looks at the beginning of a file. */
    static Content of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(ENOUGH));
        }
    }

    private static Content of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        return isOldExcel(head) ? OLD_EXCEL : other(start);
    }

    /** Streams of Excel 2 to 4 begin with their BOF record, without a container. */
    private static boolean isOldExcel(byte[] head) {
        return head.length > 4
                && head[0] == 9
                && (head[1] == 0 || head[1] == 2 || head[1] == 4)
                && head[2] < 9
                && head[3] == 0;
    }

    private static Content other(String start) {
        String plain = start.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("%pdf-")) {
            return PDF;
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
            return IMAGE;
        }
        if (plain.startsWith("{\\rtf")) {
            return RTF;
        }
        if (plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<table")) {
            return HTML;
        }
        return plain.startsWith("<?xml") ? XML : textOrBinary(start);
    }

    private static Content textOrBinary(String start) {
        boolean marked = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        return marked || start.indexOf('\0') < 0 ? TEXT : BINARY;
    }
}
