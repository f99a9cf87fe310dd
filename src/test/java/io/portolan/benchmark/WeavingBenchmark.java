package io.portolan.benchmark;

import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.intake.Submission;
import io.portolan.opc.Limits;
import io.portolan.report.excel.weave.NotEditable;
import io.portolan.report.excel.weave.SheetAdditions;
import io.portolan.report.excel.weave.Weaving;
import io.portolan.settings.Settings;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.Grid;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The engine alone, doing what {@link PoiUserModel} does: reads every cell, adds one computed column, a note on every hundredth row and a
 * sheet, writes, and — which the peer does not — proves the result. It recognises and analyses nothing.
 */
public final class WeavingBenchmark {
    private static final int NOTE_EVERY = 100;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private WeavingBenchmark() {}

    /** Annotates a workbook: the file, then the output. */
    public static void main(String[] arguments) throws IOException, UnreadableWorkbook, NotEditable {
        Path source = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        long start = System.nanoTime();
        Book book = Workbooks.read(new Submission(source, source.toString(), ""));
        long read = System.nanoTime();
        try (Weaving weaving = Weaving.open(source, Limits.of(Settings.defaults()))) {
            weaving.write(findings(), List.of(additions(book.grids().get(0))), target);
        }
        long written = System.nanoTime();
        boolean holds = Workbooks.holds(target, book, Settings.defaults());
        OUT.printf(
                Locale.ROOT,
                "read %.2f s, weave %.2f s, prove %.2f s: %s%n",
                (read - start) / 1e9,
                (written - read) / 1e9,
                (System.nanoTime() - written) / 1e9,
                holds);
    }

    private static byte[] findings() throws IOException {
        try (XSSFWorkbook own = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            own.createSheet("Findings").createRow(0).createCell(0).setCellValue("Finding");
            own.createName().setNameName("_Portolan.Page.1");
            own.getName("_Portolan.Page.1").setRefersToFormula("Findings!$A$1");
            own.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static SheetAdditions additions(Grid grid) {
        int last = grid.rowCount() - 1;
        List<ComputedCell> cells = IntStream.rangeClosed(1, last)
                .mapToObj(row -> new ComputedCell(row, row, Optional.empty()))
                .toList();
        Map<CellRef, SheetAdditions.Note> notes = new TreeMap<>();
        for (int row = 1; row <= last; row += NOTE_EVERY) {
            notes.put(new CellRef(grid.sheet(), row, 0), new SheetAdditions.Note("Finding in row " + row, 60));
        }
        SheetAdditions.Column column = new SheetAdditions.Column("Row", 0, cell -> 0, 12, cells);
        SheetAdditions.Block block = new SheetAdditions.Block(0, grid.columnCount(), last, List.of(column));
        return new SheetAdditions(grid.sheet(), List.of(block), notes, List.<Area>of());
    }
}
