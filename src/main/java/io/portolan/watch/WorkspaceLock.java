package io.portolan.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right of one worker to one workspace; the system takes it back when the worker ends, however it ends. */
public final class WorkspaceLock implements AutoCloseable {
    private final Workspace workspace;
    private final FileChannel channel;

    private WorkspaceLock(Workspace workspace, FileChannel channel) {
        this.workspace = workspace;
        this.channel = channel;
    }

    /** Takes the lock; empty when another worker has it. */
    public static Optional<WorkspaceLock> take(Workspace workspace) throws IOException {
        FileChannel channel =
                FileChannel.open(workspace.own().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new WorkspaceLock(workspace, channel));
            }
        } catch (OverlappingFileLockException another) {
            // A worker in this same process has it.
        }
        channel.close();
        return Optional.empty();
    }

    Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
