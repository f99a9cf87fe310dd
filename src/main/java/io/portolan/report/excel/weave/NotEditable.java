package io.portolan.report.excel.weave;

/** A workbook that cannot be edited without harm; the reason is the key of a sentence. */
public final class NotEditable extends Exception {
    /** It is damaged in some way, or what was made of it does not hold. */
    public static final String FAILED = "companion.failed";

    private static final long serialVersionUID = 1L;

    private final String reason;

    public NotEditable(String reason) {
        super(reason);
        this.reason = reason;
    }

    public NotEditable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The key of the sentence. */
    public String reason() {
        return reason;
    }
}
