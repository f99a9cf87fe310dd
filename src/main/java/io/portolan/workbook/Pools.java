package io.portolan.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cells of a workbook share and only point to.
 *
 * @param texts texts, reasons, error codes and formulas
 * @param formats the number formats; a cell points to them by their place
 * @param dates how days are counted
 */
record Pools(TextPool texts, Formats formats, DateSystem dates) {
    static Pools create(DateSystem dates) {
        return new Pools(new TextPool(), new Formats(), dates);
    }

    /** The number formats of a workbook, each once. General is the first, and stands in for all beyond those that can be numbered. */
    static final class Formats {
        private final List<CellFormat> all = new ArrayList<>(List.of(CellFormat.GENERAL));
        private final Map<CellFormat, Integer> numbers = new HashMap<>(Map.of(CellFormat.GENERAL, 0));

        int number(CellFormat format) {
            if (numbers.size() >= PackedCell.FORMATS) {
                return numbers.getOrDefault(format, 0);
            }
            return numbers.computeIfAbsent(format, added -> {
                all.add(added);
                return all.size() - 1;
            });
        }

        CellFormat get(int number) {
            return all.get(number);
        }
    }
}
