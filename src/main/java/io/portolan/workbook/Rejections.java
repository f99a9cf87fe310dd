package io.portolan.workbook;

import java.util.Locale;

/** Sentences with which files are turned away: what is wrong, and how to mend it. */
final class Rejections {
    static final String PASSWORD =
            "The file is protected by a password. Save a copy without a password and hand that in.";
    static final String OLD_EXCEL =
            "The file is in the format of Excel 95 or older. Open it in Excel and save it as .xlsx.";
    static final String MEMORY =
            "The workbook needs more memory than the program was given. Split it, or give the program more memory.";
    static final String INCOMPLETE =
            "The file is incomplete or damaged: it looks like a workbook, but its end or its list of contents is missing. Copy or export"
                    + " it again.";
    static final String TOO_LARGE =
            "The workbook would be too large when unpacked, as files made to do harm are. Copy the sheets that matter into a new"
                    + " workbook and hand that in.";
    private static final String DAMAGED =
            "The file is damaged, or was written in a way that cannot be understood. Open it in Excel, save it under a new name as"
                    + " .xlsx and hand that in.";

    private Rejections() {}

    /** The sentence for whatever failed inside a file that looked right. */
    static String damage(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        boolean bomb =
                message.contains("zip bomb") || message.contains("zip file exceeds") || message.contains("inflated");
        return bomb ? TOO_LARGE : DAMAGED;
    }

    /** The sentence for a file of another kind. */
    static String otherKind(String what) {
        return "The file is " + what + ", not an Excel workbook. Save its table as .xlsx and hand that in.";
    }
}
