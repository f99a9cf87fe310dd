package io.portolan.report.excel.weave;

import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Sparkline;
import io.portolan.opc.Limits;
import io.portolan.settings.Settings;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Annotates any workbook, recognised or not, with something of each kind on each of its sheets. */
final class Annotator {
    private static final int MOST_ROWS = 50;

    private Annotator() {}

    static void annotate(Path original, Book book, Path target) throws IOException, NotEditable {
        try (Weaving weaving = Weaving.open(original, Limits.of(Settings.defaults()));
                XSSFWorkbook own = new XSSFWorkbook()) {
            CellStyle style = own.createCellStyle();
            style.setDataFormat(own.createDataFormat().getFormat("0.000\" pt\""));
            style.setWrapText(true);
            XSSFSheet page = own.createSheet(free(weaving.sheets()));
            page.createRow(0).createCell(0).setCellValue("A page of its own & with <signs>");
            page.getRow(0).getCell(0).setCellStyle(style);
            own.createName().setNameName("_Portolan.Page.1");
            own.getName("_Portolan.Page.1").setRefersToFormula("'" + page.getSheetName() + "'!$A$1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            own.write(bytes);
            List<SheetAdditions> additions = new ArrayList<>();
            book.grids().forEach(grid -> additions.add(additions(grid, style.getIndex())));
            weaving.write(bytes.toByteArray(), additions, target);
        }
    }

    private static String free(List<String> taken) {
        String name = "Portolan";
        while (taken.stream().anyMatch(name::equalsIgnoreCase)) {
            name += "x";
        }
        return name;
    }

    private static SheetAdditions additions(Grid grid, int style) {
        int first = grid.columnCount() + 1;
        for (Area merged : grid.layout().merged()) {
            first = Math.max(first, merged.lastColumn() + 2);
        }
        int rows = Math.min(MOST_ROWS, grid.rowCount());
        List<ComputedCell> numbers = new ArrayList<>();
        List<ComputedCell> texts = new ArrayList<>();
        for (int row = 1; row <= rows; row += row % 7 == 0 ? 2 : 1) {
            numbers.add(new ComputedCell(row, row * 1.5, Optional.of("1.5*" + row)));
            Object bars = new Sparkline(new CellRef(grid.sheet(), row, 0), new CellRef(grid.sheet(), row, 1), -1.5);
            Object text = "=text & <" + row + ">";
            texts.add(new ComputedCell(row, row % 3 == 0 ? bars : text, Optional.empty()));
        }
        List<SheetAdditions.Block> blocks = first + 2 > 16_384
                ? List.of()
                : List.of(new SheetAdditions.Block(
                        0,
                        first,
                        rows,
                        List.of(
                                new SheetAdditions.Column("Numbers", style, cell -> style, 12, numbers),
                                new SheetAdditions.Column("Texts", style, cell -> 0, 20, texts))));
        Map<CellRef, SheetAdditions.Note> notes = new TreeMap<>();
        for (int row = 0; row < Math.min(4, rows + 1); row++) {
            notes.put(new CellRef(grid.sheet(), row, row), new SheetAdditions.Note("A note\non row " + row, 60));
        }
        return new SheetAdditions(grid.sheet(), blocks, notes, List.of(new Area(0, 0, 0, 0), new Area(2, 1, 3, 1)));
    }
}
