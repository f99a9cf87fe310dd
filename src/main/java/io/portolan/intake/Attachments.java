package io.portolan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The workbooks of one letter, put into a folder under safe names and within limits. */
final class Attachments {
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final LetterLimits limits;
    private final Set<String> taken = new HashSet<>();
    private final List<Path> workbooks = new ArrayList<>();
    private final List<OpenedLetter.LeftOut> leftOut = new ArrayList<>();

    /** The bytes of an attachment, once they are asked for; they may turn out to be damaged. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    Attachments(Path folder, LetterLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    LetterLimits limits() {
        return limits;
    }

    /** Takes an attachment that is a workbook by its name; pictures and other documents are left without a word. */
    void offer(String given, Content content) {
        String name = SafeName.of(given);
        if (!FileNames.isWorkbook(name)) {
            return;
        }
        if (workbooks.size() >= limits.workbooks()) {
            leave(name, PassedOver.TOO_MANY_ATTACHMENTS);
            return;
        }
        try {
            take(name, content);
        } catch (IOException e) {
            leave(name, PassedOver.DAMAGED_ATTACHMENT);
        }
    }

    void leave(String name, PassedOver reason) {
        leftOut.add(new OpenedLetter.LeftOut(SafeName.of(name), reason));
    }

    OpenedLetter opened() {
        return new OpenedLetter(workbooks, leftOut);
    }

    private void take(String name, Content content) throws IOException {
        Path place = folder.resolve(FileNames.unlike(taken, name));
        boolean isWhole = false;
        try {
            isWhole = write(content, place);
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(place);
            }
        }
        if (isWhole) {
            workbooks.add(place);
        } else {
            leave(name, PassedOver.LARGE_ATTACHMENT);
        }
    }

    /** Whether it was written to its end; one that is larger than it may be is given up on the way. */
    private boolean write(Content content, Path place) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(place)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                if (size > limits.attachment()) {
                    return false;
                }
                out.write(block, 0, read);
            }
        }
        return true;
    }
}
