package io.portolan.doctor;

import io.portolan.doctor.Check.Level;
import io.portolan.history.History;
import io.portolan.history.HistoryUnavailable;
import io.portolan.history.Place;
import io.portolan.settings.Settings;
import io.portolan.watch.Workspace;
import io.portolan.words.Words;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at all that Portolan stands on. Nothing is changed but for files that are made and taken away at once. */
public final class Doctor {
    private final Words words;

    /** One who speaks a language. */
    public Doctor(Locale language) {
        words = Words.of(Doctor.class, language);
    }

    /** What the machine brings. */
    public List<Check> machine(Charset terminal) {
        return new Machine(words).checks(terminal);
    }

    /** What a watched folder needs. */
    public List<Check> workspace(Workspace workspace, Clock clock) {
        return new Folder(words, workspace).checks(clock);
    }

    /** Whether the history can be opened; one that is not there yet is made when it is needed. */
    public Check history(Optional<Place> place, Settings settings) {
        if (place.isEmpty() || !place.get().isThere()) {
            return Check.of(words, "history.none", Level.WELL);
        }
        try (History history = History.open(place.get(), settings)) {
            return Check.of(
                    words,
                    "history",
                    Level.WELL,
                    place.get().name(),
                    history.arrivals().size());
        } catch (HistoryUnavailable e) {
            return Check.of(words, "history", Level.PROBLEM, place.get().name(), String.valueOf(e.getMessage()));
        }
    }

    /** What to say at the end. */
    public String summary(List<Check> checks) {
        long problems = count(checks, Level.PROBLEM);
        long attention = count(checks, Level.ATTENTION);
        return problems + attention == 0
                ? words.say("summary.well", checks.size())
                : words.say("summary", problems, attention, checks.size());
    }

    /** The word for a level. */
    public String word(Level level) {
        return words.say("level." + level.name().toLowerCase(Locale.ROOT));
    }

    private static long count(List<Check> checks, Level level) {
        return checks.stream().filter(check -> check.level() == level).count();
    }
}
