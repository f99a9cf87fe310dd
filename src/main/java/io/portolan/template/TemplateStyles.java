package io.portolan.template;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The look of a blank workbook: one font, three sizes, teal headings. */
final class TemplateStyles {
    private static final XSSFColor TEAL = new XSSFColor(new byte[] {-1, 0x0F, 0x4C, 0x5C}, null);
    private static final XSSFColor WHITE = new XSSFColor(new byte[] {-1, -1, -1, -1}, null);
    private static final XSSFColor GREY = new XSSFColor(new byte[] {-1, 0x59, 0x59, 0x59}, null);

    private final XSSFWorkbook workbook;
    private final Map<TemplateColumn.Type, XSSFCellStyle> byType = new EnumMap<>(TemplateColumn.Type.class);
    private final XSSFCellStyle header;
    private final XSSFCellStyle monthHeader;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        header = filled();
        monthHeader = filled();
        monthHeader.setDataFormat(workbook.createDataFormat().getFormat("mmm yyyy"));
        for (TemplateColumn.Type type : TemplateColumn.Type.values()) {
            byType.put(type, line(pattern(type)));
        }
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle monthHeader() {
        return monthHeader;
    }

    /** The style of the cells to fill in. */
    XSSFCellStyle of(TemplateColumn.Type type) {
        return byType.getOrDefault(type, header);
    }

    XSSFCellStyle title() {
        return written(16, true, TEAL);
    }

    XSSFCellStyle small() {
        return written(9, false, GREY);
    }

    XSSFCellStyle name() {
        XSSFCellStyle style = written(11, true, TEAL);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle hint() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle filled() {
        XSSFCellStyle style = written(11, true, WHITE);
        style.setFillForegroundColor(TEAL);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle written(int size, boolean bold, XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle line(String pattern) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(pattern.equals("General"));
        return style;
    }

    private static String pattern(TemplateColumn.Type type) {
        return switch (type) {
            case SHARE -> "0%";
            case AMOUNT -> "#,##0";
            case DATE -> "yyyy-mm-dd";
            default -> "General";
        };
    }
}
