package io.portolan.run;

import io.portolan.intake.Intake;
import io.portolan.intake.Submission;
import io.portolan.report.WorkbookReport;
import io.portolan.report.WorkbookReport.Status;
import io.portolan.table.Recognition;
import io.portolan.words.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the same content once: of several inputs with one digest the first is analysed, the others say which that was. */
final class Copies {
    private Copies() {}

    /** The first submission of each content. */
    static List<Submission> originals(Intake.Delivery delivery) {
        return List.copyOf(byDigest(delivery).values());
    }

    /** All that was delivered, in the order of names: the analysed originals, their copies, and what was ignored. */
    static List<WorkbookReport> among(Intake.Delivery delivery, List<WorkbookReport> analysed, Locale language) {
        Map<String, WorkbookReport> done = analysed.stream()
                .collect(Collectors.toMap(report -> report.submission().sha256(), Function.identity()));
        Stream<WorkbookReport> read = delivery.submissions().stream()
                .flatMap(submission -> Optional.ofNullable(done.get(submission.sha256())).stream()
                        .map(original -> original.submission().equals(submission)
                                ? original
                                : copy(submission, original, language)));
        Stream<WorkbookReport> ignored = delivery.ignored().stream().map(file -> ignored(file, language));
        return Stream.concat(read, ignored)
                .sorted(Comparator.comparing(report -> report.submission().name()))
                .toList();
    }

    private static Map<String, Submission> byDigest(Intake.Delivery delivery) {
        return delivery.submissions().stream()
                .collect(Collectors.toMap(
                        Submission::sha256, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static WorkbookReport copy(Submission submission, WorkbookReport original, Locale language) {
        String name = original.submission().name();
        return notRead(submission, Words.of(Copies.class, language).say("copy", name), name, language);
    }

    private static WorkbookReport ignored(Intake.Ignored file, Locale language) {
        Submission submission = new Submission(file.path(), file.name(), "");
        return notRead(submission, file.reason().say(language), "", language);
    }

    private static WorkbookReport notRead(Submission submission, String reason, String copyOf, Locale language) {
        Recognition nothing = new Recognition(List.of(), List.of());
        return new WorkbookReport(
                submission, Status.IGNORED, reason, copyOf, Optional.empty(), nothing, List.of(), language);
    }
}
