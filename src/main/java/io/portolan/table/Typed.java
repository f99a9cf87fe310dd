package io.portolan.table;

/** Text as it was typed, brought to one way of writing white space, minus signs and apostrophes. */
final class Typed {
    /** Longer texts are prose; none of them is a number, a day or a period. */
    private static final int LONGEST = 64;

    private Typed() {}

    /** The text without invisible characters, trimmed; "" when it is too long to be a single value. */
    static String value(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return "";
        }
        StringBuilder plain = new StringBuilder(stripped.length());
        stripped.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(Typed::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static int plain(int c) {
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\uFE63', '\uFF0D' -> '-';
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            default -> c;
        };
    }
}
