package io.portolan.cli;

import io.portolan.history.Entry;
import io.portolan.history.History;
import io.portolan.history.HistoryUnavailable;
import io.portolan.history.Place;
import io.portolan.run.Outcome;
import io.portolan.settings.Settings;
import io.portolan.sheet.Past;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A run that knows what earlier ones found, and remembers what it finds itself; without a history it is just a run. */
final class Remembering {
    /** What is to be done, given the past. */
    @FunctionalInterface
    interface Work {
        Outcome with(Past past) throws IOException;
    }

    private Remembering() {}

    /** Where the history lies: on the server that is named, else in this file, else in the file that the settings name. */
    static Optional<Place> place(Settings settings, Optional<Path> file) {
        String named = settings.text("history.file");
        Optional<Path> path = file.or(() -> named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named)));
        try {
            return Place.of(settings, System.getenv(), path);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    /** Opens a history, or says in one sentence what is to be put right first. */
    static History open(Place place, Settings settings) {
        try {
            return History.open(place, settings);
        } catch (HistoryUnavailable e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    /** Does the work and remembers what came of it. */
    static Outcome run(Optional<Place> place, Settings settings, Work work) throws IOException {
        if (place.isEmpty()) {
            return work.with(Past.NONE);
        }
        try (History history = open(place.get(), settings)) {
            Outcome outcome = work.with(history);
            record(history, outcome);
            return outcome;
        }
    }

    private static void record(History history, Outcome outcome) {
        try {
            history.record(Entry.of(outcome.report()));
        } catch (HistoryUnavailable e) {
            throw new UsageProblem(
                    e.getMessage() + " The results are in " + outcome.out() + ", but are not remembered.");
        }
    }
}
