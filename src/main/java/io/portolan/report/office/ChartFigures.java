package io.portolan.report.office;

import io.portolan.chart.ValueFormat;
import io.portolan.report.look.Palette;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures behind a chart, written column by column below a header, small and grey. */
final class ChartFigures {
    private static final short POINTS = 8;
    /** The serial number that Excel gives to 1 January 1970. */
    private static final int EPOCH = 25569;

    private final XSSFSheet page;
    private final int headerRow;
    private final Map<ValueFormat, XSSFCellStyle> styles = new EnumMap<>(ValueFormat.class);
    private int nextColumn;
    private int nextRow;

    ChartFigures(XSSFSheet page, int headerRow) {
        this.page = page;
        this.headerRow = headerRow;
        this.nextRow = headerRow + 1;
    }

    /** A column of names. */
    ChartRange.Texts texts(String header, List<String> values) {
        int column = nextColumn++;
        write(column, header);
        for (int i = 0; i < values.size(); i++) {
            cell(headerRow + 1 + i, column, ValueFormat.TEXT).setCellValue(values.get(i));
        }
        return new ChartRange.Texts(formula(column, headerRow + 1, values.size()), values);
    }

    /** A column of numbers; a cell stays empty where the number is NaN. */
    ChartRange.Numbers numbers(String header, List<Double> values, ValueFormat format) {
        int column = nextColumn++;
        write(column, header);
        List<Double> written =
                values.stream().map(value -> excel(value, format)).toList();
        for (int i = 0; i < written.size(); i++) {
            if (Double.isFinite(written.get(i))) {
                cell(headerRow + 1 + i, column, format).setCellValue(written.get(i));
            }
        }
        ChartRange.Texts name = new ChartRange.Texts(formula(column, headerRow, 1), List.of(header));
        return new ChartRange.Numbers(name, formula(column, headerRow + 1, values.size()), written, pattern(format));
    }

    /** The first row below all columns. */
    int nextRow() {
        return nextRow;
    }

    /** A number as Excel counts it: days from 1900, not from 1970. */
    static double excel(double value, ValueFormat format) {
        return format == ValueFormat.DATE ? value + EPOCH : value;
    }

    /** The pattern of a number in Excel. */
    static String pattern(ValueFormat format) {
        return switch (format) {
            case TEXT -> "General";
            case INTEGER -> "#,##0";
            case DECIMAL1 -> "#,##0.0";
            case DECIMAL2 -> "#,##0.00";
            case DECIMAL3 -> "#,##0.000";
            case PERCENT -> "0%";
            case PERCENT1 -> "0.0%";
            case DATE -> "d mmm yyyy";
        };
    }

    private void write(int column, String header) {
        cell(headerRow, column, ValueFormat.TEXT).setCellValue(header);
    }

    private XSSFCell cell(int rowIndex, int column, ValueFormat format) {
        nextRow = Math.max(nextRow, rowIndex + 1);
        XSSFRow row = page.getRow(rowIndex);
        XSSFRow present = row == null ? page.createRow(rowIndex) : row;
        XSSFCell cell = present.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(styles.computeIfAbsent(format, this::style));
        return cell;
    }

    private String formula(int column, int firstRow, int count) {
        return new CellRangeAddress(firstRow, firstRow + Math.max(1, count) - 1, column, column)
                .formatAsString(page.getSheetName(), true);
    }

    /** A workbook has room for 64,000 styles, so a style that is there already is taken. */
    private XSSFCellStyle style(ValueFormat format) {
        XSSFWorkbook workbook = page.getWorkbook();
        XSSFFont font = font(workbook);
        short number = workbook.createDataFormat().getFormat(pattern(format));
        return IntStream.range(0, workbook.getNumCellStyles())
                .mapToObj(workbook::getCellStyleAt)
                .filter(style -> style.getFontIndex() == font.getIndex() && style.getDataFormat() == number)
                .filter(ChartFigures::plain)
                .findFirst()
                .orElseGet(() -> newStyle(workbook, font, number));
    }

    private static boolean plain(XSSFCellStyle style) {
        return style.getFillPattern() == FillPatternType.NO_FILL
                && style.getBorderTop() == BorderStyle.NONE
                && style.getBorderBottom() == BorderStyle.NONE
                && style.getAlignment() == HorizontalAlignment.GENERAL
                && !style.getWrapText();
    }

    private static XSSFCellStyle newStyle(XSSFWorkbook workbook, XSSFFont font, short number) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(number);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook) {
        XSSFColor grey = OfficeColour.of(Palette.QUIET_INK);
        return IntStream.range(0, workbook.getNumberOfFonts())
                .mapToObj(workbook::getFontAt)
                .filter(font -> font.getFontHeightInPoints() == POINTS && grey.equals(font.getXSSFColor()))
                .filter(font -> !font.getBold() && !font.getItalic())
                .findFirst()
                .orElseGet(() -> newFont(workbook, grey));
    }

    private static XSSFFont newFont(XSSFWorkbook workbook, XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints(POINTS);
        font.setColor(colour);
        return font;
    }
}
