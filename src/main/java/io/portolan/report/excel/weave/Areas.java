package io.portolan.report.excel.weave;

import io.portolan.workbook.Area;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Areas of cells as they are written in a package. */
final class Areas {
    private static final Pattern WRITTEN =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

    private Areas() {}

    /** The area that an address names, a single cell included; empty where it names none. */
    static Optional<Area> of(String address) {
        Matcher matcher = WRITTEN.matcher(address.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = column(matcher.group(1));
        int row = Integer.parseInt(matcher.group(2)) - 1;
        boolean isOne = matcher.group(3) == null;
        return Optional.of(new Area(
                row,
                column,
                isOne ? row : Integer.parseInt(matcher.group(4)) - 1,
                isOne ? column : column(matcher.group(3))));
    }

    /** The smallest area around two. */
    static Area union(Area one, Area other) {
        return new Area(
                Math.min(one.firstRow(), other.firstRow()),
                Math.min(one.firstColumn(), other.firstColumn()),
                Math.max(one.lastRow(), other.lastRow()),
                Math.max(one.lastColumn(), other.lastColumn()));
    }

    /** An area with fixed corners, such as {@code $F$3:$G$17}. */
    static String fixed(Area area) {
        return area.a1().replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
