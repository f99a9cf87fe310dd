package io.portolan.report.excel;

import io.portolan.finding.Finding;
import io.portolan.words.Words;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellUtil;

/** Notes on cells with findings of an old workbook, hidden until the pointer rests on them. */
final class Notes {
    /** Tells Portolan's notes from the user's. */
    static final String AUTHOR = "Portolan";

    /** More notes than this make a sheet slow to open; the marks and the list of findings carry the rest. */
    static final int MOST = 2_000;

    private Notes() {}

    /** Writes a note on each cell that has none yet; the user's own notes stay as they are. */
    static void add(Sheet sheet, SortedMap<CellRef, List<Finding>> findings, Words words) {
        Set<CellAddress> taken = new HashSet<>(sheet.getCellComments().keySet());
        List<CellRef> chosen = findings.keySet().stream()
                .filter(cell -> !taken.contains(new CellAddress(cell.row(), cell.column())))
                .limit(MOST)
                .toList();
        for (CellRef cell : chosen) {
            write(
                    sheet,
                    new CellAddress(cell.row(), cell.column()),
                    NoteText.of(findings.getOrDefault(cell, List.of()), words));
        }
    }

    /** Removes Portolan's notes. */
    static void remove(Sheet sheet) {
        List<CellAddress> own = new ArrayList<>();
        sheet.getCellComments().forEach((cell, comment) -> {
            if (AUTHOR.equals(comment.getAuthor())) {
                own.add(cell);
            }
        });
        for (CellAddress address : own) {
            Row row = CellUtil.getRow(address.getRow(), sheet);
            boolean isThere = row.getCell(address.getColumn()) != null;
            Cell cell = CellUtil.getCell(row, address.getColumn());
            cell.removeCellComment();
            if (!isThere) {
                row.removeCell(cell);
            }
        }
    }

    private static void write(Sheet sheet, CellAddress cell, String text) {
        ClientAnchor anchor = NotePlace.beside(sheet, cell, text);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(cell);
        comment.setAuthor(AUTHOR);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
        comment.setVisible(false);
    }
}
