package io.portolan.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The digests of all contents that were answered, a line each; a line that a power cut left half does not count. */
final class Ledger {
    private static final int DIGEST = 64;

    private final Path file;
    private final Set<String> answered = new HashSet<>();

    private Ledger(Path file) {
        this.file = file;
    }

    static Ledger open(Path file) throws IOException {
        Ledger ledger = new Ledger(file);
        if (Files.exists(file)) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                lines.filter(line -> line.length() == DIGEST).forEach(ledger.answered::add);
            }
        }
        return ledger;
    }

    boolean has(String digest) {
        return answered.contains(digest);
    }

    /** Writes a digest down, and returns once it is on the disk. */
    void add(String digest) throws IOException {
        if (!answered.add(digest)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // The line break comes first too: it ends what may have stayed half.
            channel.write(ByteBuffer.wrap(("\n" + digest + "\n").getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(true);
        }
    }
}
