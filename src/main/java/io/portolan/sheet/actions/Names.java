package io.portolan.sheet.actions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of people and groups as they are compared, however they were typed. */
final class Names {
    private Names() {}

    /** A name without case, accents, blanks and the order of its parts: "Smit, Anna" is "Anna Smit". */
    static String key(String name) {
        return String.join(" ", parts(name));
    }

    /** Whether one of two names may be the other with a first name cut to its letter: "A. Smit" and "Anna Smit". */
    static boolean isShortFor(String shorter, String longer) {
        List<String> rest = new ArrayList<>(parts(longer));
        boolean whole = false;
        boolean cut = false;
        for (String part : parts(shorter)) {
            if (rest.remove(part)) {
                whole |= part.length() > 1;
            } else if (part.length() == 1 && rest.removeIf(other -> other.startsWith(part))) {
                cut = true;
            } else {
                return false;
            }
        }
        return whole && cut && rest.isEmpty();
    }

    private static List<String> parts(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(part -> !part.isEmpty())
                .sorted()
                .toList();
    }
}
