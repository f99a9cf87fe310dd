package io.portolan.workbook;

import io.portolan.words.Words;
import java.util.Locale;

/** A file that cannot be read, with a reason and a mend that a PMO analyst understands. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final Rejection rejection;

    UnreadableWorkbook(Rejection rejection) {
        super(sentence(rejection, Locale.ENGLISH));
        this.rejection = rejection;
    }

    UnreadableWorkbook(Rejection rejection, Throwable cause) {
        super(sentence(rejection, Locale.ENGLISH), cause);
        this.rejection = rejection;
    }

    /** A file that Portolan failed at, though it might have been read: for want of memory, or by a fault of its own. */
    public static UnreadableWorkbook byFault(Throwable fault) {
        return new UnreadableWorkbook(fault instanceof OutOfMemoryError ? Rejection.MEMORY : Rejection.FAULT, fault);
    }

    /** A file that was given up because reading it took too long. */
    public static UnreadableWorkbook tooSlow() {
        return new UnreadableWorkbook(Rejection.TOO_SLOW);
    }

    /** A file that was given up because reading it took too much memory. */
    public static UnreadableWorkbook tooBig() {
        return new UnreadableWorkbook(Rejection.MEMORY);
    }

    /** The rejection that {@link #code()} stands for. */
    public static UnreadableWorkbook ofCode(String code) {
        return new UnreadableWorkbook(Rejection.valueOf(code));
    }

    /** A name for the reason, the same in every language. */
    public String code() {
        return rejection.name();
    }

    /** The sentence in a language, such as "The file is protected by a password. Save a copy without one." */
    public String reason(Locale language) {
        return sentence(rejection, language);
    }

    private static String sentence(Rejection rejection, Locale language) {
        return Words.of(Workbooks.class, language).say(rejection.key());
    }
}
