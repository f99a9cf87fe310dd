package io.portolan.workbook;

/**
 * A cell in eight bytes: its column, what kind of value it holds, whether a formula made it, its number format, and the value or
 * where it lies.
 *
 * <pre>column 16 bits | kind 3 | formula 1 | format 12 | payload 32</pre>
 */
final class PackedCell {
    /** How many number formats can be told apart; Excel itself allows a workbook some 250. */
    static final int FORMATS = 1 << 12;
    /** How many columns can be told apart; Excel has 16,384. */
    static final int COLUMNS = 1 << 16;

    /** What the payload is. */
    enum Kind {
        /** The number of a text. */
        TEXT,
        /** The number itself. */
        WHOLE,
        /** A hundred times the number, as most amounts of money can be kept. */
        HUNDREDTHS,
        /** The place of the number among those of the sheet. */
        DECIMAL,
        /** 1 or 0. */
        TRUTH,
        /** The number of an error code. */
        ERROR,
        /** The number of the reason. */
        UNKNOWN,
        /** The number of a moment in ISO 8601. */
        MOMENT
    }

    private static final Kind[] KINDS = Kind.values();
    private static final long FORMULA = 1L << 44;

    private PackedCell() {}

    @SuppressWarnings("EnumOrdinal") // The order of the kinds matters only as long as the program runs.
    static long of(int column, Kind kind, int format, boolean formula, int payload) {
        return (long) column << 48
                | (long) kind.ordinal() << 45
                | (formula ? FORMULA : 0)
                | (long) format << 32
                | (payload & 0xFFFF_FFFFL);
    }

    static int column(long cell) {
        return (int) (cell >>> 48);
    }

    static Kind kind(long cell) {
        return KINDS[(int) (cell >>> 45) & 7];
    }

    static boolean isFormula(long cell) {
        return (cell & FORMULA) != 0;
    }

    static int format(long cell) {
        return (int) (cell >>> 32) & FORMATS - 1;
    }

    static int payload(long cell) {
        return (int) cell;
    }
}
