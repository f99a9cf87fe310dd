package io.portolan.cli;

import io.portolan.history.History;
import io.portolan.history.Place;
import io.portolan.settings.Settings;
import io.portolan.watch.Workspace;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which history a command is about, and in which language it answers. */
final class WhichHistory {
    @Option(names = "--workspace", paramLabel = "DIR", description = "The folder that portolan watch answers in.")
    private @Nullable Path workspace;

    @Option(names = "--history", paramLabel = "FILE", description = "The file that was named to portolan run.")
    private @Nullable Path file;

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings to lay over the defaults.")
    private @Nullable Path settings;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the answer: ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    /** Opens the history that is named; one that is not there is not made. */
    History open() throws IOException {
        Place place = place();
        if (!place.isThere()) {
            throw new UsageProblem("There is no history at " + place.name()
                    + ". It is made by portolan watch, or by portolan run with --history.");
        }
        return Remembering.open(place, chosen());
    }

    /** Opens the history that is named, or makes it. */
    History openOrMake() throws IOException {
        return Remembering.open(place(), chosen());
    }

    private Place place() throws IOException {
        return Remembering.place(chosen(), path())
                .orElseThrow(() -> new UsageProblem(
                        "Which history? Name a watched folder with --workspace, or a file with --history."));
    }

    private Settings chosen() throws IOException {
        return ChosenSettings.of(Optional.ofNullable(settings));
    }

    Locale spoken() {
        return language == null ? Locale.getDefault() : language.locale();
    }

    Words words() {
        return Words.of(WhichHistory.class, spoken());
    }

    private Optional<Path> path() {
        return Optional.ofNullable(file)
                .or(() -> Optional.ofNullable(workspace)
                        .map(root -> new Workspace(root.toAbsolutePath().normalize()).history()));
    }
}
