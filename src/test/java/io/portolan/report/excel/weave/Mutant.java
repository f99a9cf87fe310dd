package io.portolan.report.excel.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A workbook with some of its parts bent: what is bent, and how, is read from a row of bytes, whether chance or a fuzzer made them. */
final class Mutant {
    private static final List<String> THORNS = List.of(
            "",
            "<",
            "&",
            "]]>",
            "\"",
            "<!DOCTYPE a>",
            "</row>",
            "<row>",
            "</sheetData>",
            "<sheetData>",
            "<!--",
            "<?x?>",
            "-1",
            "99999999999",
            "1e999",
            "NaN",
            "XFD1048576",
            "A0",
            "A1:A1:A1",
            "../../x",
            "http://127.0.0.1:1/x",
            "\0",
            "\uFFFE",
            "é",
            "<c r=\"A1\" s=\"64001\" t=\"s\"><v>9</v></c>",
            "<a><a><a><a><a><a>",
            "_Portolan.Page.1",
            "'no such sheet'!$A$1",
            "xmlns=\"urn:other\"",
            "mc:Ignorable=\"no\"");

    private record Piece(String name, byte[] bytes) {}

    private final ByteBuffer choices;

    private Mutant(byte[] choices) {
        this.choices = ByteBuffer.wrap(choices);
    }

    /** A package bent by these choices. */
    static byte[] of(byte[] original, byte[] choices) throws IOException {
        return new Mutant(choices).bend(original);
    }

    private byte[] bend(byte[] original) throws IOException {
        List<Piece> pieces = pieces(original);
        boolean isCut = choice(16) == 0;
        do {
            bendOne(pieces);
        } while (choices.hasRemaining());
        byte[] bent = zipped(pieces);
        return isCut ? replaced(bent, choice(bent.length), 1, "\u0001") : bent;
    }

    private void bendOne(List<Piece> pieces) {
        int at = choice(pieces.size());
        Piece piece = pieces.get(at);
        switch (choice(12)) {
            case 0 -> remove(pieces, at);
            case 1 -> pieces.add(piece);
            case 2 -> pieces.set(at, new Piece(piece.name() + choice(10), piece.bytes()));
            case 3 ->
                pieces.set(
                        at,
                        new Piece(
                                piece.name(), pieces.get(choice(pieces.size())).bytes()));
            default -> pieces.set(at, new Piece(piece.name(), bent(piece.bytes())));
        }
    }

    private static void remove(List<Piece> pieces, int at) {
        if (pieces.size() > 1) {
            pieces.remove(at);
        }
    }

    private byte[] bent(byte[] bytes) {
        int place = tokenFrom(bytes, choice(bytes.length + 1));
        int length = Math.min(bytes.length - place, choice(4) == 0 ? choice(300) : choice(8));
        return switch (choice(3)) {
            case 0 -> replaced(bytes, place, length, THORNS.get(choice(THORNS.size())));
            case 1 -> replaced(bytes, place, 0, new String(bytes, place, length, StandardCharsets.ISO_8859_1));
            default -> replaced(bytes, place, tokenLength(bytes, place), THORNS.get(choice(THORNS.size())));
        };
    }

    /** The place just after the next quotation mark or bracket, so that most bends fall on whole values. */
    private static int tokenFrom(byte[] bytes, int from) {
        int place = from;
        while (place < bytes.length && bytes[place] != '"' && bytes[place] != '>') {
            place++;
        }
        return Math.min(place + 1, bytes.length);
    }

    private static int tokenLength(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '"' && bytes[end] != '<') {
            end++;
        }
        return end - from;
    }

    private static byte[] replaced(byte[] bytes, int from, int length, String by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(by.getBytes(StandardCharsets.UTF_8));
        int rest = Math.min(bytes.length, from + length);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    /** A number below a bound, from the next two bytes; zero when none are left. */
    private int choice(int bound) {
        int high = choices.hasRemaining() ? choices.get() & 0xFF : 0;
        int low = choices.hasRemaining() ? choices.get() & 0xFF : 0;
        return bound <= 0 ? 0 : (high << 8 | low) % bound;
    }

    private static List<Piece> pieces(byte[] bytes) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Optional<ZipEntry> entry = Optional.ofNullable(zip.getNextEntry());
            while (entry.isPresent()) {
                pieces.add(new Piece(entry.get().getName(), zip.readAllBytes()));
                entry = Optional.ofNullable(zip.getNextEntry());
            }
        }
        return pieces;
    }

    private static byte[] zipped(List<Piece> pieces) throws IOException {
        SeekableInMemoryByteChannel out = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Piece piece : pieces) {
                zip.putArchiveEntry(new ZipArchiveEntry(piece.name()));
                zip.write(piece.bytes());
                zip.closeArchiveEntry();
            }
        }
        return Arrays.copyOf(out.array(), (int) out.size());
    }
}
