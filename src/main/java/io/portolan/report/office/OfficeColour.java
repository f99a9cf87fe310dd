package io.portolan.report.office;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours of the palette in the terms of Office. */
public final class OfficeColour {
    /** The first of the four bytes that the schema of workbooks asks of a colour. */
    private static final byte OPAQUE = (byte) 0xFF;

    private OfficeColour() {}

    /** Red, green and blue, a byte each. */
    public static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /** A colour of a workbook. */
    public static XSSFColor of(int rgb) {
        byte[] bytes = bytes(rgb);
        return new XSSFColor(new byte[] {OPAQUE, bytes[0], bytes[1], bytes[2]}, null);
    }
}
