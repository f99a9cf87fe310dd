package io.portolan.intake;

import io.portolan.settings.Settings;

/**
 * What a letter may hold; nobody asked for it, so that its sender decides about none of this.
 *
 * @param letter the size of the whole letter (bytes)
 * @param attachment the size of one workbook in it (bytes)
 * @param workbooks how many workbooks are taken
 * @param nesting how many letters may lie within each other
 */
record LetterLimits(long letter, long attachment, int workbooks, int nesting) {
    private static final long MEGABYTE = 1 << 20;

    static LetterLimits of(Settings settings) {
        return new LetterLimits(
                (long) (settings.number("mail.letter.mb") * MEGABYTE),
                (long) (settings.number("mail.attachment.mb") * MEGABYTE),
                (int) settings.number("mail.attachments"),
                (int) settings.number("mail.nesting"));
    }
}
