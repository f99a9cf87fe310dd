package io.portolan.cli;

import io.portolan.template.Templates;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the blank workbooks. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        description =
                "Writes blank workbooks: risk register, KPI sheet (wide and long), portfolio list, objectives, log of actions, stakeholders, method checklist, skills.")
final class TemplatesCommand implements Callable<Integer> {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "One language: ${COMPLETION-CANDIDATES} (default: all).")
    private @Nullable Language language;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "Where they go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("templates");

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "The year whose months the wide KPI sheet shows (default: this year).")
    private @Nullable Integer year;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Locale> languages = language == null ? Words.LANGUAGES : List.of(language.locale());
        int shown = year == null ? LocalDate.now(ZoneId.systemDefault()).getYear() : year;
        Templates.write(languages, shown, out).forEach(spec.commandLine().getOut()::println);
        return ExitCode.ALL_READ;
    }
}
