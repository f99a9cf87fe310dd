package io.portolan.report.excel;

import io.portolan.finding.Finding;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellUtil;

/** Notes on cells with findings, hidden until the pointer rests on them. */
final class Notes {
    /** Tells Portolan's notes from the user's. */
    static final String AUTHOR = "Portolan";

    /** More notes than this make a sheet slow to open; the marks and the list of findings carry the rest. */
    static final int MOST = 2_000;

    private Notes() {}

    /** Writes a note on each cell that has none yet; the user's own notes and threads stay as they are. */
    static void add(Sheet sheet, SortedMap<CellAddress, List<Finding>> findings, Words words) {
        Set<CellAddress> taken = new HashSet<>(sheet.getCellComments().keySet());
        List<Map.Entry<CellAddress, List<Finding>>> chosen = findings.entrySet().stream()
                .filter(entry -> !taken.contains(entry.getKey()))
                .limit(MOST)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        for (Map.Entry<CellAddress, List<Finding>> entry : chosen) {
            write(sheet, drawing, entry.getKey(), text(entry.getValue(), words));
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

    private static void write(Sheet sheet, Drawing<?> drawing, CellAddress cell, String text) {
        ClientAnchor anchor = NotePlace.beside(sheet, cell, text);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(cell);
        comment.setAuthor(AUTHOR);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(CleanText.of(text)));
        comment.setVisible(false);
    }

    private static String text(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> text(finding, words)).collect(Collectors.joining("\n\n"));
    }

    private static String text(Finding finding, Words words) {
        String severity = words.say("severity." + finding.severity().word());
        String subject = finding.subject().isBlank() ? "" : " · " + finding.subject();
        String advice = finding.advice().isBlank() ? "" : "\n→ " + finding.advice();
        return "▲ Portolan: " + severity + subject + "\n" + finding.message() + advice;
    }
}
