package io.portolan.cli;

import io.portolan.report.excel.CleanWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a workbook back without anything that Portolan added. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Gives an annotated workbook back without Portolan's notes, marks, columns and sheets.",
        footer = {
            "",
            "The file itself is only read. One that was not edited since comes back with every part as it was;",
            "one that was edited keeps the edits."
        })
final class CleanCommand implements Callable<Integer> {
    private static final String ANNOTATED = ".annotated";

    @Parameters(paramLabel = "FILE", description = "An annotated workbook.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the clean workbook goes (default: its name without .annotated, in the folder out).")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the answer: ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageProblem("There is no file " + file + ".");
        }
        Path target = Optional.ofNullable(out).orElseGet(this::usual).toAbsolutePath();
        if (Files.exists(target) && Files.isSameFile(target, file)) {
            throw new UsageProblem("--out " + target + " is the workbook itself. Name another file.");
        }
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(target));
        Locale spoken = language == null ? Locale.ENGLISH : language.locale();
        Optional<String> reason = CleanWorkbook.write(file, target, spoken);
        if (reason.isPresent()) {
            spec.commandLine().getErr().println(file + ": " + reason.get());
            return ExitCode.NOTHING_ANALYSED;
        }
        spec.commandLine().getOut().println(target);
        return ExitCode.ALL_READ;
    }

    private Path usual() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String plain = stem.endsWith(ANNOTATED) ? stem.substring(0, stem.length() - ANNOTATED.length()) : stem;
        return Path.of("out", plain + (dot < 0 ? "" : name.substring(dot)));
    }
}
