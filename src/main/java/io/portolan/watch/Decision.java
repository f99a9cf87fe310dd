package io.portolan.watch;

import io.portolan.report.WorkbookReport;
import io.portolan.report.WorkbookReport.Status;
import java.util.List;

/**
 * What is to become of a file.
 *
 * @param kind analysed, rejected, or known already
 * @param reason why it was rejected; "" otherwise
 */
record Decision(Kind kind, String reason) {
    /** The ways to answer; each has a sentence of its name. */
    enum Kind {
        ANSWERED,
        REJECTED,
        SAME
    }

    static final Decision SAME_AS_BEFORE = new Decision(Kind.SAME, "");

    /** A file is rejected when nothing in it could be analysed; a letter with one sound workbook is answered. */
    static Decision on(List<WorkbookReport> reports) {
        if (reports.stream().anyMatch(report -> report.status() == Status.ANALYSED)) {
            return new Decision(Kind.ANSWERED, "");
        }
        return reports.stream()
                .filter(report -> report.status() != Status.ANALYSED)
                .map(report -> new Decision(Kind.REJECTED, report.reason()))
                .findFirst()
                .orElse(new Decision(Kind.ANSWERED, ""));
    }

    boolean isRejection() {
        return kind == Kind.REJECTED;
    }
}
