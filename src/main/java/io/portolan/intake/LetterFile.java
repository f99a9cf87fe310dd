package io.portolan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A letter in a file, of either kind; its content says which, whatever its ending. */
final class LetterFile {
    private static final byte[] OUTLOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private LetterFile() {}

    /** Offers the attachments of a letter; one that cannot be read to its end has offered those before its damage. */
    static void unpack(Path file, Attachments attachments, int depth) {
        String name = String.valueOf(file.getFileName());
        try {
            if (depth > attachments.limits().nesting()) {
                attachments.leave(name, PassedOver.NESTED_TOO_DEEP);
            } else if (Files.size(file) > attachments.limits().letter()) {
                attachments.leave(name, PassedOver.LARGE_LETTER);
            } else if (isOutlook(file)) {
                OutlookLetter.unpack(file, attachments, depth);
            } else {
                MimeLetter.unpack(file, attachments, depth);
            }
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever a parser says of it, to its owner it is a letter that cannot be read.
            attachments.leave(name, PassedOver.UNREADABLE_LETTER);
        }
    }

    private static boolean isOutlook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(OUTLOOK.length), OUTLOOK);
        }
    }
}
