package io.portolan.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name that a stranger gave to a file, made into one that can lie in a folder of any system and leads nowhere else. */
final class SafeName {
    private static final int MOST_BYTES = 150;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    /** Devices of Windows, which has no files of these names whatever their ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");

    private SafeName() {}

    /** The last part of the name without what is invisible or means something to a system; "file" when nothing is left of it. */
    static String of(String given) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceAll("");
        String last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String plain = FORBIDDEN
                .matcher(last)
                .replaceAll("_")
                .replaceAll("^[.~$\\s]+", "")
                .replaceAll("[.\\s]+$", "");
        String brief = shortened(plain);
        if (brief.isEmpty()) {
            return "file";
        }
        return DEVICE.matcher(brief).matches() ? "_" + brief : brief;
    }

    /** The name with its ending, cut in between. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot <= 6;
        String ending = hasEnding ? name.substring(dot) : "";
        String stem = hasEnding ? name.substring(0, dot) : name;
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.strip() + ending;
    }
}
