package io.portolan.workbook;

import java.time.LocalDateTime;

/** What stands in a cell. A formula is represented by the value that was cached with it. */
public sealed interface CellValue {
    /** Text exactly as typed. */
    record Text(String text) implements CellValue {}

    /** A finite number. A percentage is stored as a share: 30 % is 0.3. */
    record Numeric(double number) implements CellValue {}

    /** A number that the cell's format shows as a date or time, in the date system of its workbook. */
    record Date(LocalDateTime moment) implements CellValue {}

    /** TRUE or FALSE. */
    record Truth(boolean truth) implements CellValue {}

    /** An Excel error such as {@code #REF!}. */
    record ExcelError(String code) implements CellValue {}

    /** Something stands there that cannot be known, such as a formula without cached value; never read as zero. */
    record Unknown(String reason) implements CellValue {}

    /** Nothing. */
    record Blank() implements CellValue {}

    /** The one blank value. */
    CellValue BLANK = new Blank();
}
