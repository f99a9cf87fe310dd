package io.portolan.workbook;

import io.portolan.opc.RefusedPackage;
import java.util.Locale;

/** What a file is turned away for. Each has a sentence, in every language, that says what is wrong and how to mend it. */
enum Rejection {
    GONE,
    FORBIDDEN,
    EMPTY,
    PASSWORD,
    INCOMPLETE,
    DAMAGED,
    TOO_LARGE,
    TOO_SLOW,
    MEMORY,
    HARMFUL,
    OLD_EXCEL,
    NUMBERS,
    ARCHIVE,
    TEXT_DOCUMENT,
    PRESENTATION,
    MESSAGE,
    PDF,
    PICTURE,
    RTF,
    WEB_PAGE,
    XML,
    PLAIN_TEXT,
    UNKNOWN_KIND,
    FAULT;

    /** The key of the sentence. */
    String key() {
        return "rejected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to say of a package that was not opened any further. */
    static Rejection of(RefusedPackage.Reason reason) {
        return switch (reason) {
            case INCOMPLETE -> INCOMPLETE;
            case UNREADABLE_PART -> DAMAGED;
            case TOO_LARGE, TOO_MANY_PARTS, TOO_DEEP -> TOO_LARGE;
            case TOO_SLOW -> TOO_SLOW;
            case DUPLICATE_PART, PART_OUTSIDE, DOCUMENT_TYPE -> HARMFUL;
        };
    }
}
