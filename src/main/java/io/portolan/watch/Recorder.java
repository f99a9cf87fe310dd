package io.portolan.watch;

import io.portolan.history.Entry;
import java.io.IOException;
import java.util.List;

/** Puts entries into a history; when it returns they are on the disk. */
@FunctionalInterface
public interface Recorder {
    /** Records all of them or none. */
    void record(List<Entry> entries) throws IOException;
}
