package io.portolan.watch;

import io.portolan.run.Outcome;
import java.io.IOException;
import java.nio.file.Path;

/** Analyses one file and writes the results into a folder. */
@FunctionalInterface
public interface Analyst {
    /** What came of the analysis. */
    Outcome analyse(Path file, Path out) throws IOException;
}
