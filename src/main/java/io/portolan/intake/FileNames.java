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
        return WORKBOOKS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The name, numbered when another file took it already; adds the answer to those that are taken. */
    static String unlike(Set<String> taken, String name) {
        int dot = name.lastIndexOf('.');
        int end = dot < 0 ? name.length() : dot;
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name.substring(0, end) + " (" + number + ")" + name.substring(end);
        }
        return free;
    }
}
