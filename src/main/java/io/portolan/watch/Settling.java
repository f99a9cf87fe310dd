package io.portolan.watch;

import io.portolan.intake.FileNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells which files of a folder have come to rest. It looks again and again, because shares do not report what other machines change;
 * and it measures by its own stopwatch, because the clocks of other machines differ.
 */
final class Settling {
    private final Path folder;
    private final long quiet;
    private Map<Path, Look> looks = Map.of();

    /** What a file looked like, and since when by the stopwatch. */
    private record Look(long size, FileTime time, long since) {
        boolean isLike(Look other) {
            return size == other.size && time.equals(other.time);
        }
    }

    Settling(Path folder, Duration quiet) {
        this.folder = folder;
        this.quiet = quiet.toNanos();
    }

    /** The files that stood still for the quiet time and that nobody has open, by name. */
    List<Path> settled() throws IOException {
        long now = System.nanoTime();
        Map<Path, Look> seen = new HashMap<>();
        for (Path file : files()) {
            Look look = look(file, now);
            Look before = looks.getOrDefault(file, look);
            seen.put(file, look.isLike(before) ? before : look);
        }
        looks = seen;
        return seen.entrySet().stream()
                .filter(file -> now - file.getValue().since() >= quiet)
                .map(Map.Entry::getKey)
                .filter(file -> !isInUse(file))
                .sorted()
                .toList();
    }

    /** How many files were there at the last look. */
    int waiting() {
        return looks.size();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !FileNames.isByproduct(Folders.name(file)) && !FileNames.isHidden(file))
                    .toList();
        }
    }

    private static Look look(Path file, long now) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(attributes.size(), attributes.lastModifiedTime(), now);
        } catch (IOException vanished) {
            return new Look(-1, FileTime.fromMillis(now), now);
        }
    }

    /** Excel and LibreOffice leave a file beside the one that is open; Windows refuses to open it for writing. */
    private boolean isInUse(Path file) {
        String name = Folders.name(file);
        if (Files.exists(folder.resolve("~$" + name)) || Files.exists(folder.resolve(".~lock." + name + "#"))) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (AccessDeniedException e) {
            return Files.isWritable(file);
        } catch (IOException e) {
            return true;
        }
    }
}
