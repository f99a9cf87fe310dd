package io.portolan.opc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Names of parts: {@code xl/workbook.xml}, with slashes, without one at the start, and the same in any case. */
final class PartName {
    private PartName() {}

    /** The name of a part as an archive spells it, which may be with backslashes or with a slash at the start. */
    static String of(String entry) throws RefusedPackage {
        String name = slashed(entry);
        boolean outside = name.indexOf('\0') >= 0 || ("/" + name + "/").contains("/../");
        if (outside) {
            throw new RefusedPackage(RefusedPackage.Reason.PART_OUTSIDE, entry);
        }
        return name;
    }

    /** What names that differ only in case have in common. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The name that a reference within a part means; steps above the root of the package lead nowhere and are left out. */
    static String resolve(String source, String reference) {
        String path = decoded(reference.strip().replace('\\', '/').replaceFirst("#.*$", ""));
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String slashed(String entry) {
        String name = entry.replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercentSign) {
            return reference;
        }
    }
}
