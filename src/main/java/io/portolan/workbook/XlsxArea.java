package io.portolan.workbook;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as they are written in parts of a workbook. */
final class XlsxArea {
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");

    private XlsxArea() {}

    /** The area of an address such as {@code A5:Q48}, its corners in any order; empty when it is none. */
    static Optional<Area> of(String address) {
        Matcher parts = AREA.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean single = parts.group(3) == null;
        int column = CellRef.columnNumber(parts.group(1));
        int row = Math.max(0, Integer.parseInt(parts.group(2)) - 1);
        int otherColumn = single ? column : CellRef.columnNumber(parts.group(3));
        int otherRow = single ? row : Math.max(0, Integer.parseInt(parts.group(4)) - 1);
        return Optional.of(new Area(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn)));
    }

    /** The column, counted from 0, of the address of a cell. */
    static int column(String address) throws IOException {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = address.charAt(i) | 0x20;
            if (letter < 'a' || letter > 'z') {
                break;
            }
            column = Math.min(column * 26 + letter - 'a' + 1, PackedCell.COLUMNS);
        }
        if (column == 0) {
            throw new IOException("\"" + address + "\" is no address of a cell");
        }
        return column - 1;
    }
}
