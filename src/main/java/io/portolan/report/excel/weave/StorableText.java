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
        return shortened(clean.toString(), LONGEST);
    }

    /** A text of at most so many characters, an ellipsis in place of what is left out at its end. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean isAllowed(int character) {
        boolean isControl = character < 0x20 && character != '\t' && character != '\n';
        boolean isLoneSurrogate = character >= 0xD800 && character <= 0xDFFF;
        return !isControl && !isLoneSurrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
