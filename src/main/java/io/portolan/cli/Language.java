package io.portolan.cli;

import java.util.Locale;

/** The languages that can be asked for. */
enum Language {
    en,
    nl,
    fr,
    de;

    Locale locale() {
        return new Locale(name());
    }
}
