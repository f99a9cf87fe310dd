package io.portolan.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the name of a file says of it. */
public final class FileNames {
    /** Also those that cannot be read: their owner is told so instead of wondering where they are. */
    private static final Set<String> WORKBOOKS = Set.of(
            "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "xlt", "xlw", "ods", "fods", "ots", "numbers", "csv", "tsv",
            "tab");

    private static final Set<String> LETTERS = Set.of("eml", "msg");

    private FileNames() {}

    /** Whether programs leave such files behind beside the user's own: lock files, thumbnails, half-written files. */
    public static boolean isByproduct(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("~$")
                || lower.startsWith(".~lock")
                || lower.endsWith(".tmp")
                || Set.of(".ds_store", "thumbs.db", "desktop.ini").contains(lower);
    }

    /** Whether a file or folder is hidden. */
    public static boolean isHidden(Path path) {
        try {
            return Files.isHidden(path);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file is a spreadsheet by its name. */
    static boolean isWorkbook(String name) {
        return WORKBOOKS.contains(ending(name));
    }

    /** Whether a file is a letter by its name. */
    public static boolean isLetter(String name) {
        return LETTERS.contains(ending(name));
    }

    /** The name without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The name, numbered when another file took it already; adds the answer to those that are taken. */
    static String unlike(Set<String> taken, String name) {
        String stem = stem(name);
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = stem + " (" + number + ")" + name.substring(stem.length());
        }
        return free;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
