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
        return fault instanceof OutOfMemoryError
                ? forWantOfMemory(fault)
                : new UnreadableWorkbook(Rejection.FAULT, fault);
    }

    /** A file that was given up because it needs more memory than there is. */
    public static UnreadableWorkbook forWantOfMemory(Throwable cause) {
        return new UnreadableWorkbook(Rejection.MEMORY, cause);
    }

    /** A file that was given up because it takes longer than it may. */
    public static UnreadableWorkbook forWantOfTime(Throwable cause) {
        return new UnreadableWorkbook(Rejection.TOO_SLOW, cause);
    }

    /** What another process told by {@link #code()}. */
    public static UnreadableWorkbook ofCode(String code) {
        return new UnreadableWorkbook(Rejection.valueOf(code));
    }

    /** What it is turned away for, in a word that stays the same in every language. */
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
