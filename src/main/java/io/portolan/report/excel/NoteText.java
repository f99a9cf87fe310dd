package io.portolan.report.excel;

import io.portolan.finding.Finding;
import io.portolan.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What a note says: each finding of its cell, what is wrong and what to do. */
final class NoteText {
    private static final double ROOM = 40;
    private static final double POINTS = 9;

    private NoteText() {}

    /** The text of the note on a cell. */
    static String of(List<Finding> findings, Words words) {
        return CleanText.of(findings.stream().map(finding -> of(finding, words)).collect(Collectors.joining("\n\n")));
    }

    /** How high a box must be for a text, in points. */
    static double height(String text) {
        return TextSize.height(TextSize.lines(text, POINTS, ROOM), POINTS) + 8;
    }

    private static String of(Finding finding, Words words) {
        String severity = words.say("severity." + finding.severity().word());
        String subject = finding.subject().isBlank() ? "" : " · " + finding.subject();
        String advice = finding.advice().isBlank() ? "" : "\n→ " + finding.advice();
        // The opening is also what tells it from the user's notes where a program drops their authors.
        return "▲ Portolan: " + severity + subject + "\n" + finding.message() + advice;
    }
}
