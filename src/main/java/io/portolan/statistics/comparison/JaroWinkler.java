package io.portolan.statistics.comparison;

/**
 * The Jaro–Winkler similarity of two texts: 1 for equal ones, 0 for texts without a common character.
 *
 * <p>Jaro: (m/|a| + m/|b| + (m − t)/m) / 3 with m characters in common within a window and t half the transpositions; Winkler adds a
 * tenth of the rest for each of up to four equal first characters. Two empty texts are equal; one empty text is like nothing. Source:
 * W. E. Winkler, String comparator metrics and enhanced decision rules, 1990.
 */
public final class JaroWinkler {
    private static final double PREFIX_SCALE = 0.1;
    private static final int PREFIX = 4;

    private JaroWinkler() {}

    /** How alike two texts are, from 0 to 1. */
    public static double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        double jaro = jaro(a, b);
        int prefix = 0;
        while (prefix < Math.min(PREFIX, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        boolean[] usedA = new boolean[a.length()];
        boolean[] usedB = new boolean[b.length()];
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            int match = match(a, b, i, usedB);
            if (match >= 0) {
                usedA[i] = true;
                usedB[match] = true;
                common++;
            }
        }
        if (common == 0) {
            return 0;
        }
        double m = common;
        double t = transpositions(a, b, usedA, usedB) / 2.0;
        return (m / a.length() + m / b.length() + (m - t) / m) / 3;
    }

    private static int match(String a, String b, int i, boolean[] used) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
            if (!used[j] && a.charAt(i) == b.charAt(j)) {
                return j;
            }
        }
        return -1;
    }

    private static int transpositions(String a, String b, boolean[] usedA, boolean[] usedB) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (!usedA[i]) {
                continue;
            }
            while (!usedB[j]) {
                j++;
            }
            count += a.charAt(i) == b.charAt(j) ? 0 : 1;
            j++;
        }
        return count;
    }
}
