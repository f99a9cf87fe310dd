package io.portolan.workbook;

/** A file that cannot be read, with a reason and a mend that a PMO analyst understands. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    /** A rejection with its sentence, such as "The file is protected by a password. Save a copy without one." */
    public UnreadableWorkbook(String reason) {
        super(reason);
    }

    /** A rejection with its sentence and what brought it about. */
    public UnreadableWorkbook(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
