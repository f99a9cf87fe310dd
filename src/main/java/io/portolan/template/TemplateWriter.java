package io.portolan.template;

import io.portolan.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one blank workbook: a sheet to fill in, and a sheet that explains its columns. */
final class TemplateWriter {
    /** The line that holds the headings: title, status date and a blank line stand above it. */
    static final int HEADER = 3;
    /** How many lines below the headings carry drop-downs and checks. */
    static final int LINES = 300;

    private static final int MONTHS = 12;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int HINT_WIDTH = 90;

    private final Template template;
    private final Locale language;
    private final LocalDate firstMonth;
    private final Words words;

    TemplateWriter(Template template, Locale language, LocalDate firstMonth) {
        this.template = template;
        this.language = language;
        this.firstMonth = firstMonth;
        this.words = Words.of(TemplateWriter.class, language);
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            XSSFSheet sheet = workbook.createSheet(words.say(template.name() + ".sheet"));
            title(sheet, styles);
            columns(sheet, styles);
            explanation(workbook, styles);
            page(sheet);
            TemplateFile.save(workbook, words.say(template.name() + ".title"), out);
        }
    }

    private void title(XSSFSheet sheet, TemplateStyles styles) {
        text(sheet, 0, 0, words.say(template.name() + ".title")).setCellStyle(styles.title());
        text(sheet, 1, 0, words.say("status-date")).setCellStyle(styles.small());
        sheet.getRow(1).createCell(1).setCellStyle(styles.of(TemplateColumn.Type.DATE));
    }

    private void columns(XSSFSheet sheet, TemplateStyles styles) {
        Row header = sheet.createRow(HEADER);
        header.setHeightInPoints(46);
        int next = 0;
        for (TemplateColumn column : template.columns()) {
            for (Optional<LocalDate> month : months(column)) {
                Cell cell = header.createCell(next);
                month.ifPresentOrElse(cell::setCellValue, () -> cell.setCellValue(column.heading(language)));
                cell.setCellStyle(month.isPresent() ? styles.monthHeader() : styles.header());
                sheet.setColumnWidth(next, column.width() * UNITS_PER_CHARACTER);
                sheet.setDefaultColumnStyle(next, styles.of(column.type()));
                new TemplateChecks(sheet, words).add(column, next, language);
                next++;
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + LINES, 0, next - 1));
        sheet.createFreezePane(2, HEADER + 1);
    }

    /** One heading, or twelve where a column stands for the months of a year. */
    private List<Optional<LocalDate>> months(TemplateColumn column) {
        if (column.type() != TemplateColumn.Type.MONTHS) {
            return List.of(Optional.empty());
        }
        return IntStream.range(0, MONTHS)
                .mapToObj(firstMonth::plusMonths)
                .map(Optional::of)
                .toList();
    }

    private void explanation(XSSFWorkbook workbook, TemplateStyles styles) {
        XSSFSheet sheet = workbook.createSheet(words.say("explanation"));
        text(sheet, 0, 0, words.say(template.name() + ".purpose")).setCellStyle(styles.title());
        List<TemplateColumn> columns = new ArrayList<>(template.columns());
        for (int i = 0; i < columns.size(); i++) {
            text(sheet, i + 2, 0, columns.get(i).heading(language)).setCellStyle(styles.name());
            text(sheet, i + 2, 1, columns.get(i).hint(language)).setCellStyle(styles.hint());
        }
        sheet.setColumnWidth(0, 30 * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(1, HINT_WIDTH * UNITS_PER_CHARACTER);
        page(sheet);
    }

    private static void page(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("&F");
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    }

    private static Cell text(XSSFSheet sheet, int row, int column, String text) {
        Row line = Stream.ofNullable(sheet.getRow(row)).findFirst().orElseGet(() -> sheet.createRow(row));
        Cell cell = line.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}
