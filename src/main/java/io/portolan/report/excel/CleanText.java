package io.portolan.report.excel;

import io.portolan.report.excel.weave.StorableText;
import org.apache.poi.ss.usermodel.Cell;

/** Text written as text, whatever it begins with, and only what a cell can hold of it. */
final class CleanText {
    private CleanText() {}

    /** The text as it can be stored. */
    static String of(String text) {
        return StorableText.of(text);
    }

    /** Writes a text into a cell. */
    static void write(Cell cell, String text) {
        cell.setCellValue(of(text));
    }
}
