package io.portolan.report.excel.weave;

/** Text as a cell can hold it: without characters that XML forbids, and no longer than Excel allows. */
public final class StorableText {
    /** The most characters that a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    private StorableText() {}

    /** The text as it can be stored. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().filter(StorableText::isAllowed).forEach(clean::appendCodePoint);
        if (clean.length() <= LONGEST) {
            return clean.toString();
        }
        int end = LONGEST - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean isAllowed(int character) {
        boolean isControl = character < 0x20 && character != '\t' && character != '\n';
        boolean isLoneSurrogate = character >= 0xD800 && character <= 0xDFFF;
        return !isControl && !isLoneSurrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
