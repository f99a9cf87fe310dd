package io.portolan.report.excel;

import io.portolan.chart.ValueFormat;
import io.portolan.report.look.Palette;
import io.portolan.report.office.OfficeColour;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The look of what Portolan writes: the workbook's own typeface in three sizes, teal headings, hairlines; each style made once. */
final class Look {
    static final double LARGE = 16;
    static final double BODY = 10;
    static final double SMALL = 9;

    /** What a cell is on a page. */
    enum Part {
        TITLE(LARGE, true, Palette.TEAL),
        SMALL_PRINT(SMALL, false, Palette.QUIET_INK),
        PARAGRAPH(BODY, false, Palette.INK),
        HEADING(BODY, true, Palette.TEAL),
        FIGURE_LABEL(SMALL, false, Palette.QUIET_INK),
        FIGURE(LARGE, true, Palette.INK),
        HEADER(BODY, true, Palette.WHITE),
        HEADER_OF_NUMBERS(BODY, true, Palette.WHITE),
        VALUE(BODY, false, Palette.INK),
        LINK(BODY, false, Palette.IMPROVEMENT);

        private final double points;
        private final boolean bold;
        private final int colour;

        Part(double points, boolean bold, int colour) {
            this.points = points;
            this.bold = bold;
            this.colour = colour;
        }

        /** The size of its letters. */
        double points() {
            return points;
        }
    }

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final Map<Part, Font> fonts = new HashMap<>();

    Look(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a text. */
    CellStyle of(Part part) {
        return styles.computeIfAbsent(part.name(), key -> text(part));
    }

    /** The style of a line's value on one of Portolan's pages. */
    CellStyle value(Part part, ValueFormat format) {
        return styles.computeIfAbsent(part + "/" + format, key -> {
            CellStyle style = underlined(formatted(part, format));
            style.setIndention((short) (format == ValueFormat.TEXT ? 0 : 1));
            return style;
        });
    }

    /** The style of the heading over a column of values of a form: it stands over its numbers. */
    CellStyle heading(ValueFormat format) {
        return of(format == ValueFormat.TEXT ? Part.HEADER : Part.HEADER_OF_NUMBERS);
    }

    /** The style of a value in a column beside the user's table. */
    CellStyle beside(ValueFormat format) {
        return styles.computeIfAbsent("beside/" + format, key -> {
            CellStyle style = formatted(Part.VALUE, format);
            style.setFont(workbook.getFontAt(0));
            style.setWrapText(false);
            style.setIndention((short) (format == ValueFormat.TEXT ? 0 : 1));
            return style;
        });
    }

    /** The pattern of a format, the same in every language; Excel shows it by the habit of its own. */
    static String pattern(ValueFormat format) {
        return switch (format) {
            case TEXT -> "General";
            case INTEGER -> "#,##0";
            case DECIMAL1 -> "#,##0.0";
            case DECIMAL2 -> "#,##0.00";
            case DECIMAL3 -> "#,##0.000";
            case PERCENT -> "0%";
            case PERCENT1 -> "0.0%";
            case DATE -> "yyyy-mm-dd";
        };
    }

    private CellStyle text(Part part) {
        CellStyle style = plain(part);
        if (part == Part.HEADER || part == Part.HEADER_OF_NUMBERS) {
            fill(style, Palette.TEAL);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        if (part == Part.HEADER_OF_NUMBERS) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
        if (part == Part.HEADING) {
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        }
        return style;
    }

    private CellStyle formatted(Part part, ValueFormat format) {
        CellStyle style = plain(part);
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern(format)));
        style.setAlignment(format == ValueFormat.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        // LibreOffice forgets the indention of numbers that may be wrapped.
        style.setWrapText(format == ValueFormat.TEXT);
        return style;
    }

    private CellStyle plain(Part part) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(part, this::font));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private Font font(Part part) {
        Font font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeight((short) (10 * Math.round(part.points * TextSize.scale(workbook) * 2)));
        font.setBold(part.bold);
        font.setUnderline(part == Part.LINK ? Font.U_SINGLE : Font.U_NONE);
        if (font instanceof XSSFFont own) {
            own.setColor(OfficeColour.of(part.colour));
        } else {
            font.setColor(nearest(part.colour));
        }
        return font;
    }

    private CellStyle underlined(CellStyle style) {
        style.setBorderBottom(BorderStyle.HAIR);
        if (style instanceof XSSFCellStyle own) {
            own.setBottomBorderColor(OfficeColour.of(Palette.LIGHT_GREY));
        } else {
            style.setBottomBorderColor(nearest(Palette.LIGHT_GREY));
        }
        return style;
    }

    private void fill(CellStyle style, int rgb) {
        if (style instanceof XSSFCellStyle own) {
            own.setFillForegroundColor(OfficeColour.of(rgb));
        } else {
            style.setFillForegroundColor(nearest(rgb));
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The closest colour of the palette of an old workbook, which is the user's own and so is not changed. */
    private short nearest(int rgb) {
        return nearest((HSSFWorkbook) workbook, rgb);
    }

    static short nearest(HSSFWorkbook workbook, int rgb) {
        return workbook.getCustomPalette()
                .findSimilarColor((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF)
                .getIndex();
    }
}
