package io.portolan.cli;

import io.portolan.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of a command: the defaults, and a file of the user's on top. */
final class ChosenSettings {
    private ChosenSettings() {}

    static Settings of(Optional<Path> file) throws IOException {
        Settings defaults = Settings.defaults();
        return file.isPresent() ? over(defaults, file.get()) : defaults;
    }

    private static Settings over(Settings defaults, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageProblem("The settings file " + file + " is not there.");
        }
        try {
            return defaults.with(file);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(file + ": " + e.getMessage());
        }
    }
}
