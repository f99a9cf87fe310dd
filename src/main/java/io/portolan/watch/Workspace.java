package io.portolan.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders that people share with Portolan, and one that is Portolan's own.
 *
 * @param root the folder in which they lie
 */
public record Workspace(Path root) {
    static final String OUTBOX = "outbox";
    static final String REJECTED = "rejected";
    static final String ARCHIVE = "archive";

    /** Where in a month's folder lie the versions that a newer one took the place of. */
    static final String SUPERSEDED = "superseded";

    /**
     * Makes the folders that are missing.
     *
     * @throws IOException also when a file stands where a folder is to be
     */
    public Workspace create() throws IOException {
        for (Path folder : new Path[] {inbox(), outbox(), rejected(), archive(), own()}) {
            Files.createDirectories(folder);
        }
        return this;
    }

    /** Where workbooks are dropped. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** Where results appear. */
    public Path outbox() {
        return root.resolve(OUTBOX);
    }

    /** Where lies what could not be read, each file beside a text that says why. */
    public Path rejected() {
        return root.resolve(REJECTED);
    }

    /** Where the originals of what was answered are kept, a folder a month. */
    public Path archive() {
        return root.resolve(ARCHIVE);
    }

    /** What each month said, without the ending of its file. */
    public Path history() {
        return own().resolve("history");
    }

    /** What the worker has done since it started, for machines. */
    public Path metrics() {
        return own().resolve("metrics.prom");
    }

    /** Where Portolan works and remembers. */
    Path own() {
        return root.resolve(".portolan");
    }

    /** An answer in the making; thrown away at the start. */
    Path draft() {
        return own().resolve("draft");
    }

    /** An answer that was decided; brought to its end at the start. */
    Path decided() {
        return own().resolve("decided");
    }
}
