package io.portolan.run;

import io.portolan.intake.Intake;
import io.portolan.intake.Submission;
import io.portolan.report.WorkbookReport;
import io.portolan.report.WorkbookReport.Status;
import io.portolan.table.Recognition;
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
    static List<WorkbookReport> among(Intake.Delivery delivery, List<WorkbookReport> analysed) {
        Map<String, WorkbookReport> done = analysed.stream()
                .collect(Collectors.toMap(report -> report.submission().sha256(), Function.identity()));
        Stream<WorkbookReport> read = delivery.submissions().stream()
                .flatMap(submission -> Optional.ofNullable(done.get(submission.sha256())).stream()
                        .map(original ->
                                original.submission().equals(submission) ? original : copy(submission, original)));
        Stream<WorkbookReport> ignored = delivery.ignored().stream().map(Copies::ignored);
        return Stream.concat(read, ignored)
                .sorted(Comparator.comparing(report -> report.submission().name()))
                .toList();
    }

    private static Map<String, Submission> byDigest(Intake.Delivery delivery) {
        return delivery.submissions().stream()
                .collect(Collectors.toMap(
                        Submission::sha256, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static WorkbookReport copy(Submission submission, WorkbookReport original) {
        String name = original.submission().name();
        return notRead(submission, "The same content as " + name + "; see there.", name);
    }

    private static WorkbookReport ignored(Intake.Ignored ignored) {
        return notRead(new Submission(ignored.path(), ignored.name(), ""), ignored.reason(), "");
    }

    private static WorkbookReport notRead(Submission submission, String reason, String copyOf) {
        Recognition nothing = new Recognition(List.of(), List.of());
        return new WorkbookReport(
                submission, Status.IGNORED, reason, copyOf, Optional.empty(), nothing, List.of(), Locale.ENGLISH);
    }
}
