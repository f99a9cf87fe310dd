package io.portolan.report.excel;

import io.portolan.finding.Finding;
import io.portolan.report.Contents;
import io.portolan.report.WorkbookReport;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The findings of a workbook by sheet and cell, those of one cell the most severe first. */
final class CellFindings {
    private CellFindings() {}

    /** The findings, sheets and cells in their order. */
    static SortedMap<String, SortedMap<CellRef, List<Finding>>> of(WorkbookReport subject) {
        SortedMap<String, SortedMap<CellRef, List<Finding>>> bySheet = new TreeMap<>();
        Contents.of(List.of(subject)).findings().forEach(found -> {
            Finding finding = found.thing();
            bySheet.computeIfAbsent(finding.cell().sheet(), sheet -> new TreeMap<>())
                    .computeIfAbsent(finding.cell(), cell -> new ArrayList<>())
                    .add(finding);
        });
        return bySheet;
    }
}
