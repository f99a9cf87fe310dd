package io.portolan.watch;

import io.portolan.report.Draft;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Moves files so that nobody sees half of one and nothing is written over. */
final class Folders {
    private Folders() {}

    /** The last name of a path. */
    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The folder in which a file lies. */
    static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), file::toString);
    }

    /** All files below a folder, in order; none when it is not there. */
    static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Returns once all files below a folder are on the disk. */
    static void force(Path folder) throws IOException {
        for (Path file : filesBelow(folder)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /** Moves a file into a folder, under its own name or, when that is taken, under it with a number. */
    static Path move(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = free(folder, name(file));
        try {
            return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Draft.<IOException>put(folder, name(target), draft -> Files.copy(file, draft));
            Files.delete(file);
            return target;
        }
    }

    /** Removes a folder and all that lies in it. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path free(Path folder, String name) {
        int dot = name.lastIndexOf('.');
        int end = dot < 0 ? name.length() : dot;
        Path free = folder.resolve(name);
        for (int n = 2; Files.exists(free); n++) {
            free = folder.resolve(name.substring(0, end) + " (" + n + ")" + name.substring(end));
        }
        return free;
    }
}
