package io.portolan.report.excel;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Block;
import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.Tone;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Finding;
import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.intake.Submission;
import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.settings.Settings;
import io.portolan.table.Column;
import io.portolan.table.Note;
import io.portolan.table.NumberStyle;
import io.portolan.table.Recognition;
import io.portolan.table.Table;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import io.portolan.workbook.Remark;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A small register and a made-up analysis of it with every kind of block. */
final class SampleReport {
    static final int HEADER_ROW = 2;
    static final int RECORDS = 14;
    private static final String[] HEADERS = {"ID", "Risk", "Probability", "Impact (€)", "Owner"};

    private SampleReport() {}

    /** Writes a register on a sheet "Risks" below a title. */
    static Path register(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Risks");
            sheet.createRow(0).createCell(0).setCellValue("Risk register");
            Row header = sheet.createRow(HEADER_ROW);
            for (int c = 0; c < HEADERS.length; c++) {
                header.createCell(c).setCellValue(HEADERS[c]);
            }
            for (int i = 0; i < RECORDS; i++) {
                record(sheet.createRow(HEADER_ROW + 1 + i), i);
            }
            workbook.write(out);
            return file;
        }
    }

    private static void record(Row row, int i) {
        row.createCell(0).setCellValue("R-" + i);
        row.createCell(1).setCellValue("=HYPERLINK(\"http://x\") the crane arrives late " + i);
        row.createCell(2).setCellValue(0.05 * i);
        row.createCell(3).setCellValue(1000.0 * i);
        row.createCell(4).setCellFormula("A" + (row.getRowNum() + 1));
        row.getCell(4).setCellValue("R-" + i);
    }

    /** The report of a run over some files. */
    static Report of(Book.Format format, Locale language, Path... files) {
        List<WorkbookReport> workbooks = IntStream.range(0, files.length)
                .mapToObj(i -> workbook(files[i], format, language))
                .toList();
        return new Report(
                "1.0", LocalDate.of(2026, 11, 30), "2026-11", 1, language, Settings.defaults(), workbooks, List.of());
    }

    private static WorkbookReport workbook(Path file, Book.Format format, Locale language) {
        Submission submission = new Submission(file, file.getFileName().toString(), "0");
        Table table = table(grid(format, submission));
        Book book =
                new Book(submission, format, List.of(table.grid()), List.of(new Remark("remark.macros", List.of())));
        Recognition recognition = new Recognition(
                List.of(table), List.of(new Recognition.Ignored("Lists", new Note("reason.no-table", List.of()))));
        return new WorkbookReport(
                submission,
                WorkbookReport.Status.ANALYSED,
                "",
                "",
                Optional.of(book),
                recognition,
                List.of(new TableReport(table, Optional.of(analysis()))),
                language);
    }

    /** The sheet as it stands in the file; its headings alone where there is no workbook to read. */
    private static Grid grid(Book.Format format, Submission submission) {
        if (format != Book.Format.CSV) {
            try {
                return Workbooks.read(submission).grids().stream()
                        .filter(grid -> grid.sheet().equals("Risks"))
                        .findFirst()
                        .orElseThrow();
            } catch (UnreadableWorkbook e) {
                throw new AssertionError(e);
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < HEADERS.length; c++) {
            CellRef ref = new CellRef("Risks", HEADER_ROW, c);
            cells.add(new Cell(ref, new CellValue.Text(HEADERS[c]), "General", Optional.empty()));
        }
        return Grid.of("Risks", Grid.Layout.PLAIN, cells);
    }

    private static Table table(Grid grid) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < HEADERS.length; c++) {
            columns.add(new Column(c, HEADERS[c], Optional.empty(), 1, Optional.empty()));
        }
        List<Integer> records =
                IntStream.range(0, RECORDS).mapToObj(i -> HEADER_ROW + 1 + i).toList();
        Area area = new Area(HEADER_ROW, 0, HEADER_ROW + RECORDS, HEADERS.length - 1);
        List<Note> remarks = List.of(new Note("remark.hidden-lines.many", List.of(2)));
        return new Table(
                grid, area, false, "risk-register", 0.93, Locale.ENGLISH, columns, records, NumberStyle.POINT, remarks);
    }

    private static Analysis analysis() {
        List<Finding> findings = List.of(
                finding(
                        "probability-out-of-range",
                        Severity.CRITICAL,
                        4,
                        2,
                        "The probability is 140. A share lies between 0 and 1, so the exposure of this risk cannot be computed."),
                finding("owner-is-a-group", Severity.MEDIUM, 4, 4, "The owner is a group; nobody in person will act."),
                finding("owner-is-a-group", Severity.MEDIUM, 5, 4, "=1+1 stands where the owner should be."),
                finding("stale-risk", Severity.HIGH, 4, 2, "The risk was last looked at 190 days ago."),
                finding("vague-title", Severity.LOW, 9, 1, "The title names no cause."));
        List<ComputedCell> emv = IntStream.range(0, RECORDS)
                .mapToObj(i -> HEADER_ROW + 1 + i)
                .map(row -> new ComputedCell(
                        row, 50.0 * (row - 3) * (row - 3), Optional.of("C" + (row + 1) + "*D" + (row + 1))))
                .toList();
        List<ComputedCell> notes = List.of(new ComputedCell(3, "=2+2 stays text", Optional.empty()));
        return new Analysis(
                findings,
                List.of(
                        new ComputedColumn("EMV (€)", ValueFormat.INTEGER, emv),
                        new ComputedColumn("Remark on the score", ValueFormat.TEXT, notes)),
                List.of(page()),
                List.of(
                        new Headline(
                                Severity.HIGH,
                                5,
                                "R-4 carries a third of the exposure: agree on a response this week.",
                                Optional.of(new CellRef("Risks", 7, 3))),
                        new Headline(
                                Severity.CRITICAL,
                                1,
                                "The probability of R-1 is 140: write a share from 0 to 1.",
                                Optional.of(new CellRef("Risks", 4, 2)))),
                List.of(new MethodNote(
                        "P80 of the exposure",
                        "Exact convolution of the risks' distributions, taken as independent",
                        "grid of 4,096 points",
                        "Panjer (1981)",
                        "Good to about 0.1 %; too low where risks share a cause.")),
                Map.of(),
                List.of());
    }

    private static Finding finding(String rule, Severity severity, int row, int column, String message) {
        CellRef cell = new CellRef("Risks", row, column);
        return new Finding(
                rule,
                severity,
                Role.RISK,
                cell,
                "R-" + (row - 3),
                message,
                "Write what is known today and name the person who will look again.");
    }

    private static Page page() {
        return new Page(
                "Risks: analysis",
                "Contingency of € 0.9 m covers 72 % of outcomes; € 1.1 m would cover 80 %",
                "Sheet Risks · as of 30 Nov 2026 · 14 risks counted, 2 left out because they are closed",
                List.of(
                        new Block.Figures(List.of(
                                new Block.Figure("Expected exposure", "€ 0.71 m", "mean of 14 open risks"),
                                new Block.Figure("80 times out of 100", "≤ € 1.1 m", "P80; range € 1.0–1.2 m"),
                                new Block.Figure("No risk at all", "3%", "chance that none occurs"))),
                        new Block.Chart(curve()),
                        new Block.Chart(bars()),
                        new Block.Chart(lines()),
                        new Block.Paragraph(
                                "Risks are taken as independent. Where two of them share a cause the upper end is higher than shown; the table names the pairs that look alike."),
                        new Block.Chart(heat()),
                        top(),
                        wide()));
    }

    private static ChartSpec curve() {
        return new ChartSpec.Curves(
                "Four times out of five the cost stays below € 1.1 m",
                "S-curve of cost",
                new ChartSpec.Axis("Cost (€ k)", ValueFormat.INTEGER),
                new ChartSpec.Axis("Chance of staying below", ValueFormat.PERCENT),
                List.of(new ChartSpec.Curve(
                        "Cost",
                        Series.Style.OWN,
                        List.of(0.0, 300.0, 700.0, 1100.0, 1800.0),
                        List.of(0.03, 0.2, 0.5, 0.8, 1.0))),
                List.of(new ChartSpec.Mark("P80", 1100, 0.8)));
    }

    private static ChartSpec bars() {
        return new ChartSpec.Bars(
                "R-4 and R-7 carry half of the exposure",
                "bars of exposure by risk",
                ValueFormat.INTEGER,
                true,
                false,
                List.of("R-4", "R-7", "R-9"),
                List.of(Series.of("EMV", Series.Style.OWN, 400, 300, 100)));
    }

    private static ChartSpec lines() {
        return new ChartSpec.Lines(
                "Open risks fell by a third since June",
                "line of open risks",
                ValueFormat.INTEGER,
                List.of("Jun", "Jul", "Aug", "Sep"),
                List.of(Series.of("Open", Series.Style.ACTUAL, 21, 20, 16, 14)));
    }

    private static ChartSpec heat() {
        return new ChartSpec.HeatMap(
                "Five risks lie above the appetite",
                "matrix of risks",
                "Impact",
                "Probability",
                List.of("1", "2", "3"),
                List.of("3", "2", "1"),
                List.of(
                        List.of(
                                new ChartSpec.Tile("2", Tone.AMBER),
                                new ChartSpec.Tile("1", Tone.RED),
                                new ChartSpec.Tile("2", Tone.RED)),
                        List.of(
                                new ChartSpec.Tile("", Tone.GREEN),
                                new ChartSpec.Tile("3", Tone.AMBER),
                                new ChartSpec.Tile("", Tone.RED)),
                        List.of(
                                new ChartSpec.Tile("4", Tone.GREEN),
                                new ChartSpec.Tile("", Tone.GREEN),
                                new ChartSpec.Tile("2", Tone.AMBER))));
    }

    private static Block top() {
        List<Block.Line> lines = IntStream.range(0, 8)
                .mapToObj(i -> new Block.Line(
                        List.of(
                                "R-" + i,
                                "The crane for the northern pier arrives late because the supplier has two orders " + i,
                                0.1 * i,
                                125_000.0 * i,
                                LocalDate.of(2026, 12, 1 + i)),
                        Optional.of(new CellRef("Risks", 3 + i, 0))))
                .toList();
        return new Block.DataTable(
                "The risks that matter most",
                List.of(
                        new Block.Heading("ID", ValueFormat.TEXT),
                        new Block.Heading("Risk", ValueFormat.TEXT),
                        new Block.Heading("Probability", ValueFormat.PERCENT),
                        new Block.Heading("EMV (€)", ValueFormat.INTEGER),
                        new Block.Heading("Review by", ValueFormat.DATE)),
                lines);
    }

    private static Block wide() {
        List<Block.Heading> headings = IntStream.range(0, 13)
                .mapToObj(i -> new Block.Heading(
                        i == 0 ? "Project" : "Wahrscheinlichkeit " + i,
                        i == 0 ? ValueFormat.TEXT : ValueFormat.DECIMAL2))
                .toList();
        List<Object> values = new ArrayList<>(List.of("Northern pier renewal"));
        IntStream.range(1, 13).forEach(i -> values.add(i * 1234.5));
        return new Block.DataTable("Wide", headings, List.of(new Block.Line(values, Optional.empty())));
    }
}
