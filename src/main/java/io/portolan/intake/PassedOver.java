package io.portolan.intake;

import io.portolan.words.Words;
import java.util.Locale;

/** Why a file of a folder, or of a letter, was left alone. */
public enum PassedOver {
    OTHER_KIND,
    LINK,
    UNREADABLE_FILE,
    UNREADABLE_FOLDER,
    LETTER_WITHOUT_WORKBOOK,
    UNREADABLE_LETTER,
    LARGE_LETTER,
    LARGE_ATTACHMENT,
    TOO_MANY_ATTACHMENTS,
    DAMAGED_ATTACHMENT,
    NESTED_TOO_DEEP;

    /** The reason in words, with what could be done. */
    public String say(Locale language) {
        return Words.of(PassedOver.class, language)
                .say("passed-over." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
