package io.portolan.report.excel;

import io.portolan.chart.ValueFormat;
import io.portolan.finding.Finding;
import io.portolan.report.Contents;
import io.portolan.report.Tell;
import io.portolan.report.excel.weave.StorableText;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet "Findings": all of them in one table that can be filtered, each with the way to its cell. */
final class FindingsSheet {
    private static final int HEADER_ROW = 3;
    /** An old workbook has no more rows than this. */
    private static final int MOST = 60_000;
    /** Excel holds some 65,000 links on a sheet; far fewer are ever followed. */
    private static final int MOST_LINKS = 5_000;

    /** The cell beside it holds the whole of it. */
    private static final int LONGEST_SUBJECT = 60;

    private final Sheet sheet;
    private final Look look;
    private final Words words;
    private final Ways ways;
    private final List<Field> fields = new ArrayList<>();

    private record Field(String heading, double width, Value value) {}

    /** The way to the cell of a finding, where there is one. */
    interface Ways {
        Optional<Links.Way> apply(Contents.InFile<Finding> found);
    }

    private interface Value {
        String of(Contents.InFile<Finding> found);
    }

    private FindingsSheet(Sheet sheet, Look look, Words words, Ways ways, boolean withFile) {
        this.sheet = sheet;
        this.look = look;
        this.words = words;
        this.ways = ways;
        Tell tell = new Tell(words);
        field("column.severity", 13, found -> tell.severity(found.thing().severity()));
        if (withFile) {
            field("column.file", 26, Contents.InFile::file);
        }
        field("column.sheet", 18, found -> found.thing().cell().sheet());
        field("column.cell", 9, found -> found.thing().cell().a1());
        field(
                "column.subject",
                22,
                found -> StorableText.shortened(found.thing().subject(), LONGEST_SUBJECT));
        field("column.message", 54, found -> found.thing().message());
        field("column.advice", 54, found -> found.thing().advice());
        field("column.rule", 26, found -> found.thing().rule());
    }

    /** Writes the sheet. */
    static void write(Sheet sheet, Look look, Words words, Ways ways, Contents contents, boolean withFile) {
        new FindingsSheet(sheet, look, words, ways, withFile).write(contents);
    }

    private void field(String key, double width, Value value) {
        fields.add(new Field(words.say(key), width, value));
    }

    private void write(Contents contents) {
        sheet.setDisplayGridlines(false);
        PageSetup.tab(sheet);
        IntStream.range(0, fields.size())
                .forEach(c ->
                        sheet.setColumnWidth(c, (int) (256 * (fields.get(c).width() + 1))));
        List<Contents.InFile<Finding>> shown =
                contents.findings().stream().limit(MOST).toList();
        line(0, Look.Part.TITLE, shown.isEmpty() ? words.say("findings.none") : new Tell(words).message(contents));
        if (shown.isEmpty()) {
            PageSetup.page(sheet, words, fields.size() - 1, 0);
            return;
        }
        boolean isCut = shown.size() < contents.findings().size();
        line(
                1,
                Look.Part.SMALL_PRINT,
                isCut
                        ? words.say("findings.cut", words.number(MOST, 0))
                        : Words.of(ExcelForm.class, words.language()).say("findings.footing"));
        header();
        for (int i = 0; i < shown.size(); i++) {
            finding(HEADER_ROW + 1 + i, shown.get(i), i < MOST_LINKS);
        }
        table(HEADER_ROW + shown.size());
    }

    private void line(int number, Look.Part part, String text) {
        Row row = sheet.createRow(number);
        Cell cell = row.createCell(0);
        cell.setCellStyle(look.of(part));
        CleanText.write(cell, text);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number, 0, fields.size() - 1));
        double room = fields.stream().mapToDouble(Field::width).sum();
        row.setHeightInPoints(TextSize.height(TextSize.lines(text, part.points(), room), part.points()));
    }

    private void header() {
        Row row = sheet.createRow(HEADER_ROW);
        row.setHeightInPoints(20);
        for (int c = 0; c < fields.size(); c++) {
            Cell cell = row.createCell(c);
            cell.setCellStyle(look.of(Look.Part.HEADER));
            CleanText.write(cell, fields.get(c).heading());
        }
    }

    private void finding(int number, Contents.InFile<Finding> found, boolean mayLink) {
        Row row = sheet.createRow(number);
        Optional<Links.Way> way = mayLink ? ways.apply(found) : Optional.empty();
        int lines = 1;
        for (int c = 0; c < fields.size(); c++) {
            Field field = fields.get(c);
            String text = field.value().of(found);
            boolean isLink = way.isPresent() && field.heading().equals(words.say("column.cell"));
            Cell cell = row.createCell(c);
            Look.Part part = isLink ? Look.Part.LINK : Look.Part.VALUE;
            cell.setCellStyle(look.value(part, ValueFormat.TEXT));
            CleanText.write(cell, text);
            if (isLink) {
                Links.set(cell, way.orElseThrow());
            }
            lines = Math.max(lines, TextSize.lines(text, Look.BODY, field.width()));
        }
        row.setHeightInPoints(Math.min(409, TextSize.height(lines, Look.BODY)));
    }

    private void table(int lastRow) {
        CellRangeAddress header = new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, fields.size() - 1);
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER_ROW + 1) + ":" + (HEADER_ROW + 1)));
        PageSetup.page(sheet, words, fields.size() - 1, lastRow);
        CellRangeAddress all = new CellRangeAddress(HEADER_ROW, lastRow, 0, header.getLastColumn());
        if (sheet instanceof XSSFSheet own) {
            declare(own, all);
        } else {
            sheet.setAutoFilter(all);
        }
    }

    private static void declare(XSSFSheet sheet, CellRangeAddress all) {
        AreaReference area = new AreaReference(
                new CellReference(all.getFirstRow(), 0),
                new CellReference(all.getLastRow(), all.getLastColumn()),
                SpreadsheetVersion.EXCEL2007);
        long id = 0;
        boolean isTaken = false;
        for (Sheet other : sheet.getWorkbook()) {
            for (XSSFTable table : ((XSSFSheet) other).getTables()) {
                id = Math.max(id, table.getCTTable().getId());
                isTaken |= table.getDisplayName().toLowerCase(Locale.ROOT).startsWith("portolanfindings");
            }
        }
        XSSFTable table = sheet.createTable(area);
        String name = freeName(sheet.getWorkbook(), isTaken ? id + 1 : 0);
        table.getCTTable().setId(id + 1);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.setStyleName("TableStyleLight1");
    }

    private static String freeName(XSSFWorkbook workbook, long number) {
        String name = "PortolanFindings" + (number == 0 ? "" : "_" + number);
        return workbook.getNames(name).isEmpty() ? name : freeName(workbook, number + 1);
    }
}
