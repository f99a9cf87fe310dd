package io.portolan.report.excel.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeavingLawTest {
    private static final Path CORPUS = Path.of("../shared/data/corpus");
    private static final int EVERY = 45;
    private static final long LARGEST = 200_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_annotated_and_cleaned_is_as_it_was_part_by_part(long seed) throws IOException {
        RoundTrip trip = new RoundTrip(folder);
        trip.send(workbook(new Random(seed), folder.resolve("random.xlsx")), false);
        assertThat(trip.problems()).isEmpty();
        assertThat(trip.count("cleaned to the same bytes")).isOne();
    }

    @Test
    void workbooks_of_other_programs_keep_all_that_they_hold() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus lies beside the repository");
        List<Path> all = RoundTrip.workbooks(CORPUS);
        RoundTrip trip = new RoundTrip(folder);
        for (int i = 0; i < all.size(); i += EVERY) {
            if (Files.size(all.get(i)) < LARGEST) {
                trip.send(all.get(i), false);
            }
        }
        assertThat(trip.problems()).isEmpty();
        assertThat(trip.count("annotated")).isPositive();
        assertThat(trip.count("cleaned to the same bytes")).isEqualTo(trip.count("annotated"));
    }

    /** Types, styles, gaps, merged cells, notes and widths as chance has them. */
    private static Path workbook(Random random, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0.00\" €\""));
            int sheets = 1 + random.nextInt(3);
            IntStream.range(0, sheets).forEach(i -> fill(workbook.createSheet("Sheet & " + i), style, random));
            workbook.setActiveSheet(random.nextInt(sheets));
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, CellStyle style, Random random) {
        for (int r = 0; r < 60; r += 1 + random.nextInt(3)) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < 8; c += 1 + random.nextInt(3)) {
                fill(row.createCell(c), style, random);
            }
        }
        if (random.nextBoolean()) {
            sheet.addMergedRegion(new CellRangeAddress(3, 4 + random.nextInt(3), 1, 2));
        }
        for (int column = 0; column < 12; column += 1 + random.nextInt(6)) {
            sheet.setColumnWidth(column, 256 * (5 + random.nextInt(20)));
        }
        if (random.nextBoolean()) {
            note(sheet, random.nextInt(5), random.nextInt(5));
        }
        if (random.nextBoolean()) {
            sheet.setAutoFilter(new CellRangeAddress(0, 50, 0, 5));
            sheet.createFreezePane(1, 1);
        }
    }

    private static void fill(Cell cell, CellStyle style, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue(random.nextGaussian() * 1000);
            case 1 -> cell.setCellValue("text " + random.nextInt(9) + " <&> _x0041_");
            case 2 -> cell.setCellValue(random.nextBoolean());
            case 3 -> cell.setCellFormula("1+" + random.nextInt(9));
            default -> cell.setBlank();
        }
        if (random.nextBoolean()) {
            cell.setCellStyle(style);
        }
    }

    private static void note(Sheet sheet, int row, int column) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol1(column);
        anchor.setRow2(row + 3);
        anchor.setCol2(column + 2);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("Anna");
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("mine"));
    }
}
