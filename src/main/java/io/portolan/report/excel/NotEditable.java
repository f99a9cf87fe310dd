package io.portolan.report.excel;

/** A workbook that cannot be edited without harm; the reason is the key of a sentence. */
final class NotEditable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotEditable(String reason) {
        super(reason);
        this.reason = reason;
    }

    NotEditable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The key of the sentence. */
    String reason() {
        return reason;
    }
}
