package io.portolan.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written under a temporary name and then put in its place, so that nobody finds half of one. */
public final class Draft {
    /** Writes the content of a file, or says with an exception of its own why it does not. */
    @FunctionalInterface
    public interface Writer<E extends Exception> {
        void write(Path file) throws IOException, E;
    }

    private Draft() {}

    /** Writes a file into a folder; it gets the permissions of any new file, which those of the platform's own drafts are not. */
    public static <E extends Exception> void put(Path folder, String name, Writer<E> content) throws IOException, E {
        Path draft = folder.resolve(name + ".tmp");
        try {
            content.write(draft);
            move(draft, folder.resolve(name));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
