package io.portolan.table;

/** How alike two words are: equal, another form of the same word, the head of a compound, or a slip of the pen. */
final class Spelling {
    private static final double OTHER_FORM = 0.95;
    private static final double SLIP = 0.85;
    private static final double HEAD_OF_COMPOUND = 0.8;
    /** Shorter words differ from each other by one letter without any slip: "cost" and "host". */
    private static final int SHORTEST_WITH_SLIP = 5;

    private static final int SHORTEST_WITH_TWO_SLIPS = 9;
    private static final int SHORTEST_HEAD = 5;
    private static final int LONGEST_ENDING = 2;

    private Spelling() {}

    /** How well a word found stands for a known one, from 0 to 1. */
    static double likeness(String found, String known) {
        if (found.equals(known)) {
            return 1;
        }
        if (sameStem(found, known)) {
            return OTHER_FORM;
        }
        int slips = slipsAllowed(Math.min(found.length(), known.length()));
        if (slips > 0 && distance(found, known, slips) <= slips) {
            return SLIP;
        }
        boolean head = known.length() >= SHORTEST_HEAD && found.length() > known.length() && found.endsWith(known);
        return head ? HEAD_OF_COMPOUND : 0;
    }

    private static boolean sameStem(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST_WITH_SLIP - 1
                && longer.length() - shorter.length() <= LONGEST_ENDING
                && longer.startsWith(shorter)
                && !Character.isDigit(longer.charAt(longer.length() - 1));
    }

    private static int slipsAllowed(int length) {
        if (length < SHORTEST_WITH_SLIP) {
            return 0;
        }
        return length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    }

    /**
     * The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours (Damerau 1964), cut off.
     *
     * @return the distance, or {@code most + 1} when it is larger than {@code most}
     */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = nextRow(a, b, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return Math.min(last[b.length()], most + 1);
    }

    private static int[] nextRow(String a, String b, int i, int[] last, int[] beforeLast) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }
}
