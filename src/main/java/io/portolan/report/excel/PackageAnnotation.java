package io.portolan.report.excel;

import io.portolan.analysis.ComputedColumn;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Finding;
import io.portolan.opc.Limits;
import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.report.excel.weave.NotEditable;
import io.portolan.report.excel.weave.PlaceTaken;
import io.portolan.report.excel.weave.SheetAdditions;
import io.portolan.report.excel.weave.Weaving;
import io.portolan.words.Words;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.Grid;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The user's .xlsx with Portolan's additions woven in: its own sheets are made in a workbook of their own and moved over. */
final class PackageAnnotation {
    private static final int COLUMNS_OF_A_SHEET = 16_384;
    private static final int MOST_MOVES = 40;

    private final WorkbookReport subject;
    private final Words words;
    private final Look look;
    /** Cells that the grids do not show but the sheets have, by sheet. */
    private final Map<String, List<Area>> taken = new HashMap<>();

    private PackageAnnotation(WorkbookReport subject, Look look) {
        this.subject = subject;
        this.words = Words.of(Report.class, subject.language());
        this.look = look;
    }

    /** Writes the annotated workbook. */
    static void write(Report report, WorkbookReport subject, Book book, Path target) throws IOException, NotEditable {
        try (Weaving weaving = Weaving.open(subject.submission().path(), Limits.of(report.settings()));
                XSSFWorkbook own = StablePackage.create(report.asOf())) {
            if (!weaving.typeface().isEmpty()) {
                own.getFontAt(0).setFontName(weaving.typeface());
            }
            PackageAnnotation annotation = new PackageAnnotation(subject, new Look(own));
            List<SheetAdditions> additions = annotation.additions(book);
            Links links = Links.within(book.grids().stream().map(Grid::sheet).toList());
            new OwnSheets(own, annotation.words, annotation.look, links, weaving.sheets())
                    .ofWorkbook(report, subject, "");
            annotation.weave(weaving, StablePackage.of(own, report.asOf()), additions, book, target);
            Proof.of(book, target, report.settings());
        }
    }

    /** Weaves, and moves columns aside for cells that look blank but are not empty, such as a formula that gives "". */
    private void weave(Weaving weaving, byte[] own, List<SheetAdditions> additions, Book book, Path target)
            throws IOException, NotEditable {
        List<SheetAdditions> placed = additions;
        for (int moves = 0; ; moves++) {
            try {
                weaving.write(own, placed, target);
                return;
            } catch (PlaceTaken e) {
                if (moves == MOST_MOVES) {
                    throw e;
                }
                CellRef cell = e.cell();
                taken.computeIfAbsent(cell.sheet(), sheet -> new ArrayList<>())
                        .add(new Area(cell.row(), cell.column(), cell.row(), cell.column()));
                placed = additions(book);
            }
        }
    }

    private List<SheetAdditions> additions(Book book) {
        return book.grids().stream().map(this::additions).toList();
    }

    private SheetAdditions additions(Grid grid) {
        SortedMap<CellRef, List<Finding>> findings =
                CellFindings.of(subject).getOrDefault(grid.sheet(), new TreeMap<>());
        Map<CellRef, SheetAdditions.Note> notes = new TreeMap<>();
        findings.forEach((cell, found) -> {
            String text = NoteText.of(found, words);
            notes.put(cell, new SheetAdditions.Note(text, NoteText.height(text)));
        });
        return new SheetAdditions(grid.sheet(), blocks(grid.sheet()), notes, MarkedAreas.of(findings.keySet()));
    }

    private List<SheetAdditions.Block> blocks(String sheet) {
        List<SheetAdditions.Block> blocks = new ArrayList<>();
        List<Area> here = new ArrayList<>(taken.getOrDefault(sheet, List.of()));
        for (TableReport table : subject.tables()) {
            List<ComputedColumn> columns = table.analysis()
                    .filter(analysis -> table.table().sheet().equals(sheet))
                    .map(analysis -> analysis.columns())
                    .orElse(List.of());
            BesidePlace.of(table.table(), columns, here, COLUMNS_OF_A_SHEET).ifPresent(area -> {
                here.add(area);
                blocks.add(block(area, columns));
            });
        }
        return blocks;
    }

    private SheetAdditions.Block block(Area area, List<ComputedColumn> columns) {
        List<SheetAdditions.Column> content = IntStream.range(0, columns.size())
                .mapToObj(i -> column(columns.get(i)))
                .toList();
        return new SheetAdditions.Block(area.firstRow(), area.firstColumn(), area.lastRow(), content);
    }

    private SheetAdditions.Column column(ComputedColumn column) {
        Map<ValueFormat, Integer> styles = new EnumMap<>(ValueFormat.class);
        column.cells().forEach(cell -> styles.computeIfAbsent(column.format(cell), this::style));
        return new SheetAdditions.Column(
                column.header(),
                look.heading(column.format()).getIndex(),
                cell -> styles.getOrDefault(column.format(cell), 0),
                BesideWidth.of(column),
                column.cells());
    }

    private int style(ValueFormat format) {
        return look.beside(format).getIndex();
    }
}
