package io.portolan.intake;

import io.portolan.words.Words;
import java.util.Locale;

/** Why a file of a folder was left alone. */
public enum PassedOver {
    OTHER_KIND,
    LINK,
    UNREADABLE_FILE,
    UNREADABLE_FOLDER;

    /** The reason in words, with what could be done. */
    public String say(Locale language) {
        return Words.of(PassedOver.class, language)
                .say("passed-over." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
