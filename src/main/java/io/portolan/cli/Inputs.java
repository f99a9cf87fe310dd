package io.portolan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks whether the named inputs are there before anything else is done. */
final class Inputs {
    private Inputs() {}

    static void check(List<Path> inputs, String command) {
        if (inputs.isEmpty()) {
            throw new UsageProblem(
                    "Name the workbooks or folders to read, for instance: portolan " + command + " samples");
        }
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new UsageProblem("There is no file or folder \"" + input + "\".");
            }
        }
    }
}
