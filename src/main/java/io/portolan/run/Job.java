package io.portolan.run;

import io.portolan.settings.Settings;
import io.portolan.sheet.Past;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be done.
 *
 * @param inputs files and folders to read
 * @param out the folder for results
 * @param asOf the day to speak for, when it was named
 * @param period the month to report on, when it was named
 * @param language the language of the results, when it was named
 * @param seed the start of every random number
 * @param jobs how many files are handled side by side
 * @param settings thresholds and switches
 * @param version Portolan's version
 * @param past what earlier runs found
 * @param today the day of the run, spoken for when nothing else names one
 */
public record Job(
        List<Path> inputs,
        Path out,
        Optional<LocalDate> asOf,
        Optional<YearMonth> period,
        Optional<Locale> language,
        long seed,
        int jobs,
        Settings settings,
        String version,
        Past past,
        LocalDate today) {
    public Job {
        inputs = List.copyOf(inputs);
    }

    /** The same job, knowing what earlier runs found. */
    public Job knowing(Past earlier) {
        return new Job(inputs, out, asOf, period, language, seed, jobs, settings, version, earlier, today);
    }
}
