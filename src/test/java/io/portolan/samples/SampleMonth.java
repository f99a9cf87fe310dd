package io.portolan.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.portolan.template.TemplateFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The month of an invented PMO, October 2026: a risk register with real faults in it, a portfolio list with two watermelons, and two
 * years of indicators with a true shift, a season and a stuck one. Run {@link #main} to write it again into {@code samples/}.
 */
public final class SampleMonth {
    private static final LocalDate STATUS_DATE = LocalDate.of(2026, 10, 31);
    private static final LocalDate FIRST_MONTH = LocalDate.of(2024, 11, 1);
    private static final int MONTHS = 24;
    private static final int HEADER = 3;

    private SampleMonth() {}

    /** Writes the samples into the folder named, {@code samples} by default. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "samples"));
        for (Map.Entry<String, byte[]> sample : workbooks().entrySet()) {
            Files.write(folder.resolve(sample.getKey()), sample.getValue());
        }
    }

    /** The samples by file name. */
    public static Map<String, byte[]> workbooks() throws IOException {
        Map<String, byte[]> samples = new TreeMap<>();
        samples.put("risk-register.xlsx", listed("Risks", "Risk register of the programme office", "risks.csv"));
        samples.put("projects.xlsx", listed("Projects", "Portfolio list", "projects.csv"));
        samples.put("kpi-report.xlsx", indicators());
        return samples;
    }

    private static byte[] listed(String sheetName, String title, String resource) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook);
            XSSFSheet sheet = titled(workbook, sheetName, title, look);
            List<CsvRecord> lines = lines(resource);
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(HEADER + i);
                List<String> fields = lines.get(i).getFields();
                for (int column = 0; column < fields.size(); column++) {
                    Cell cell = row.createCell(column);
                    if (i == 0) {
                        cell.setCellValue(fields.get(column));
                        cell.setCellStyle(look.header);
                        sheet.setColumnWidth(column, 256 * width(fields.get(column)));
                    } else {
                        fill(cell, fields.get(column), lines.get(0).getField(column), look);
                    }
                }
            }
            sheet.createFreezePane(2, HEADER + 1);
            sheet.setAutoFilter(new CellRangeAddress(
                    HEADER, HEADER + lines.size() - 1, 0, lines.get(0).getFieldCount() - 1));
            return saved(workbook, title);
        }
    }

    private static void fill(Cell cell, String text, String header, Look look) {
        boolean share = header.equals("Probability") || header.equals("% complete");
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(look.date);
        } else if (text.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
            cell.setCellStyle(share ? look.percent : look.amount);
        } else {
            cell.setCellValue(text);
            cell.setCellStyle(look.text);
        }
    }

    private static int width(String header) {
        return switch (header) {
            case "Risk" -> 84;
            case "Action" -> 46;
            case "Project", "Project manager", "Owner", "Sponsor", "Department" -> 20;
            // A bold heading and the button of its filter.
            default -> Math.max(13, header.length() + 4);
        };
    }

    /** One row an indicator, one column a month; each series is made by a seeded generator around a known truth. */
    private static byte[] indicators() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook);
            XSSFSheet sheet = titled(workbook, "KPI", "Indicators of the programme office", look);
            Row header = sheet.createRow(HEADER);
            String[] headings = {"KPI", "Unit", "Direction", "Target"};
            for (int i = 0; i < headings.length; i++) {
                header.createCell(i).setCellValue(headings[i]);
                header.getCell(i).setCellStyle(look.header);
            }
            for (int month = 0; month < MONTHS; month++) {
                Cell cell = header.createCell(headings.length + month);
                cell.setCellValue(FIRST_MONTH.plusMonths(month));
                cell.setCellStyle(look.month);
                sheet.setColumnWidth(headings.length + month, 256 * 9);
            }
            sheet.setColumnWidth(0, 256 * 36);
            sheet.setColumnWidth(1, 256 * 18);
            sheet.setColumnWidth(2, 256 * 18);
            Truth[] truths = Truth.values();
            for (int i = 0; i < truths.length; i++) {
                indicator(sheet.createRow(HEADER + 1 + i), truths[i], look);
            }
            sheet.createFreezePane(headings.length, HEADER + 1);
            return saved(workbook, "Indicators");
        }
    }

    private static void indicator(Row row, Truth truth, Look look) {
        row.createCell(0).setCellValue(truth.title);
        row.createCell(1).setCellValue(truth.unit);
        row.createCell(2).setCellValue(truth.higherIsBetter ? "Higher is better" : "Lower is better");
        row.createCell(3).setCellValue(truth.target);
        CellStyle style = truth.unit.equals("%") ? look.percent : look.decimal;
        row.getCell(3).setCellStyle(style);
        Random noise = new Random(truth.ordinal() + 1L);
        for (int month = 0; month < MONTHS; month++) {
            double value = truth.at(month) + truth.noise * noise.nextGaussian();
            if (truth == Truth.SATISFACTION && month == 8) {
                continue;
            }
            Cell cell = row.createCell(4 + month);
            cell.setCellValue(Math.round(Math.max(0, value) * truth.rounding) / (double) truth.rounding);
            cell.setCellStyle(style);
        }
    }

    /** What each indicator truly does; the analysis is to find it out. */
    private enum Truth {
        ON_TIME("Milestones met on time", "%", true, 0.9, 0.025, 1000),
        TICKETS("Service desk tickets", "", false, 400, 14, 1),
        REPLANNED("Milestones re-planned", "", false, 2, 0, 1),
        COST("Cost variance of closed work", "%", false, 0.05, 0.012, 1000),
        SATISFACTION("Satisfaction of clients", "score", true, 8, 0.22, 10),
        CHANGES("Change requests a month", "", false, 12, 2.6, 1),
        DEFECTS("Defects per release", "", false, 10, 2.2, 1),
        DECISION("Days from request to decision", "days", false, 10, 1.6, 10),
        STAFF("Staffing of projects", "%", true, 0.95, 0.018, 1000),
        RISKS_REVIEWED("Risks reviewed within 30 days", "%", true, 0.8, 0.04, 1000);

        private final String title;
        private final String unit;
        private final boolean higherIsBetter;
        private final double target;
        private final double noise;
        private final int rounding;

        Truth(String title, String unit, boolean higherIsBetter, double target, double noise, int rounding) {
            this.title = title;
            this.unit = unit;
            this.higherIsBetter = higherIsBetter;
            this.target = target;
            this.noise = noise;
            this.rounding = rounding;
        }

        private double at(int month) {
            return switch (this) {
                // A true shift: from March 2026 on a new gate process works.
                case ON_TIME -> month < 16 ? 0.78 : 0.88;
                // A season: tickets follow the school year, and nothing else happens.
                case TICKETS -> 430 + 90 * Math.sin(2 * Math.PI * (month + 2) / 12.0);
                // Stuck: the same number is copied forward each month.
                case REPLANNED -> 3;
                case COST -> 0.065;
                case SATISFACTION -> 7.6;
                // One month with a flood of requests.
                case CHANGES -> month == 19 ? 31 : 14;
                // A slow, true improvement.
                case DEFECTS -> 22 - 0.45 * month;
                case DECISION -> 13;
                case STAFF -> 0.91;
                case RISKS_REVIEWED -> 0.74;
            };
        }
    }

    private static XSSFSheet titled(XSSFWorkbook workbook, String name, String title, Look look) {
        XSSFSheet sheet = workbook.createSheet(name);
        Cell heading = sheet.createRow(0).createCell(0);
        heading.setCellValue(title);
        heading.setCellStyle(look.title);
        Row status = sheet.createRow(1);
        status.createCell(0).setCellValue("Status date");
        status.createCell(1).setCellValue(STATUS_DATE);
        status.getCell(1).setCellStyle(look.leftDate);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private static List<CsvRecord> lines(String resource) throws IOException {
        try (InputStream in = SampleMonth.class.getResourceAsStream(resource);
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().fieldSeparator('|').ofCsvRecord(in)) {
            return csv.stream().toList();
        }
    }

    private static byte[] saved(XSSFWorkbook workbook, String title) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TemplateFile.save(workbook, title, bytes);
        return bytes.toByteArray();
    }

    /** The plain look of a workbook that an office made for itself. */
    private static final class Look {
        private final XSSFCellStyle title;
        private final XSSFCellStyle header;
        private final XSSFCellStyle month;
        private final XSSFCellStyle text;
        private final XSSFCellStyle date;
        private final XSSFCellStyle leftDate;
        private final XSSFCellStyle percent;
        private final XSSFCellStyle amount;
        private final XSSFCellStyle decimal;
        private final XSSFWorkbook workbook;

        Look(XSSFWorkbook workbook) {
            this.workbook = workbook;
            title = style("General");
            XSSFFont large = workbook.createFont();
            large.setFontHeightInPoints((short) 14);
            large.setBold(true);
            title.setFont(large);
            title.setWrapText(false);
            header = headed("General");
            month = headed("mmm yy");
            text = style("General");
            date = style("dd/mm/yyyy");
            leftDate = style("d mmmm yyyy");
            leftDate.setWrapText(false);
            percent = style("0.0%");
            amount = style("#,##0");
            decimal = style("0.0");
        }

        private XSSFCellStyle headed(String format) {
            XSSFCellStyle style = style(format);
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setFillForegroundColor(new XSSFColor(new byte[] {-1, (byte) 0xDD, (byte) 0xE6, (byte) 0xED}, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }

        private XSSFCellStyle style(String format) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            return style;
        }
    }
}
