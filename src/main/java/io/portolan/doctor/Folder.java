package io.portolan.doctor;

import io.portolan.doctor.Check.Level;
import io.portolan.watch.Workspace;
import io.portolan.watch.WorkspaceLock;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a watched folder needs: its folders, rights, room, a clock that goes forward, and one worker at a time. */
final class Folder {
    private static final long MEGABYTE = 1 << 20;
    private static final long LEAST_ROOM = 200;
    private static final long GOOD_ROOM = 2000;
    private static final Duration BACK = Duration.ofMinutes(10);

    private final Words words;
    private final Workspace workspace;

    Folder(Words words, Workspace workspace) {
        this.words = words;
        this.workspace = workspace;
    }

    List<Check> checks(Clock clock) {
        List<Check> checks = new ArrayList<>();
        Stream.of(workspace.inbox(), workspace.outbox(), workspace.rejected(), workspace.archive())
                .forEach(folder -> checks.add(rights(folder)));
        checks.add(room());
        checks.add(clock(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        checks.add(worker());
        return checks;
    }

    private Check rights(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Check.of(words, "missing", Files.exists(folder) ? Level.PROBLEM : Level.ATTENTION, folder);
        }
        try {
            Path file = Files.createTempFile(folder, ".portolan", ".tmp");
            Files.delete(file);
            return Check.of(words, "rights", Level.WELL, folder);
        } catch (IOException e) {
            return Check.of(words, "rights", Level.PROBLEM, folder);
        }
    }

    private Check room() {
        try {
            long megabytes = Files.getFileStore(existing(workspace.root())).getUsableSpace() / MEGABYTE;
            Level level = megabytes < LEAST_ROOM ? Level.PROBLEM : megabytes < GOOD_ROOM ? Level.ATTENTION : Level.WELL;
            return Check.of(words, "room", level, words.number((double) megabytes, 0));
        } catch (IOException e) {
            return Check.of(words, "room.unknown", Level.ATTENTION, workspace.root());
        }
    }

    private static Path existing(Path folder) {
        Path found = folder.toAbsolutePath();
        while (!Files.exists(found)) {
            found = Optional.ofNullable(found.getParent()).orElse(found.getRoot());
        }
        return found;
    }

    /** A clock that shows less than the time of a file that was made here has been set back. */
    private Check clock(Instant now) {
        Optional<Instant> latest = latest();
        boolean back = latest.filter(time -> time.isAfter(now.plus(BACK))).isPresent();
        return back
                ? Check.of(
                        words, "clock", Level.ATTENTION, now, latest.orElse(now).truncatedTo(ChronoUnit.SECONDS))
                : Check.of(words, "clock", Level.WELL, now);
    }

    private Optional<Instant> latest() {
        if (!Files.isDirectory(workspace.outbox())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(workspace.outbox())) {
            return files.map(Folder::time).max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return FileTime.fromMillis(0).toInstant();
        }
    }

    private Check worker() {
        if (!Files.isDirectory(workspace.inbox())) {
            return Check.of(words, "worker", Level.WELL);
        }
        try {
            Optional<WorkspaceLock> lock = WorkspaceLock.take(workspace);
            if (lock.isEmpty()) {
                return Check.of(words, "worker.busy", Level.WELL);
            }
            lock.get().close();
            return Check.of(words, "worker", Level.WELL);
        } catch (IOException e) {
            return Check.of(words, "worker", Level.PROBLEM, workspace.root());
        }
    }
}
