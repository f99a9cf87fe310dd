package io.portolan.workbook;

import java.util.Comparator;

/**
 * The place of a cell in a workbook: its origin, which every value, finding and measure keeps.
 *
 * @param sheet the name of the sheet as the user wrote it
 * @param row the row, counted from 0
 * @param column the column, counted from 0
 */
public record CellRef(String sheet, int row, int column) implements Comparable<CellRef> {
    private static final Comparator<CellRef> READING_ORDER =
            Comparator.comparing(CellRef::sheet).thenComparing(CellRef::row).thenComparing(CellRef::column);

    /** The address within its sheet as Excel writes it, such as {@code F12}. */
    public String a1() {
        return columnName(column) + (row + 1);
    }

    /** The letters of a column counted from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The column of letters such as {@code AA}, counted from 0. */
    static int columnNumber(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + (letters.charAt(i) | 0x20) - 'a' + 1;
        }
        return number - 1;
    }

    /** The same row in another column. */
    public CellRef withColumn(int other) {
        return new CellRef(sheet, row, other);
    }

    @Override
    public int compareTo(CellRef other) {
        return READING_ORDER.compare(this, other);
    }

    /** The full address, such as {@code Risks!F12}. */
    @Override
    public String toString() {
        return sheet + "!" + a1();
    }
}
