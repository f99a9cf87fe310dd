package io.portolan.workbook;

import io.portolan.workbook.PackedCell.Kind;
import java.util.BitSet;

/** The texts that cells of a workbook share. They are the first of its pool, so that a text has the same number there as in the file. */
final class SharedTexts {
    static final CellValue MISSING = new CellValue.Unknown("text that is missing from the file");

    private final TextPool pool;
    private final BitSet blank = new BitSet();
    private int count;

    /** Texts that lie at the beginning of a pool, or will. */
    SharedTexts(TextPool pool) {
        this.pool = pool;
    }

    void add(String text) {
        count++;
        blank.set(pool.add(text), text.isBlank());
    }

    /** Takes the next text, which should lie in the pool under its number already; one that does not is as good as missing. */
    void again(String text) {
        if (pool.size() > count && pool.text(count).equals(text)) {
            blank.set(count, text.isBlank());
            count++;
        }
    }

    /** Whether there is a text of a number. */
    boolean has(int number) {
        return number >= 0 && number < count;
    }

    /** Puts a text into a cell; one that is nothing but white space is left out. */
    void put(GridBuilder grid, int row, int column, int format, int formula, int number) {
        if (!blank.get(number)) {
            grid.put(row, column, Kind.TEXT, format, formula, number);
        }
    }
}
