package io.portolan.report.excel;

import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.workbook.Book;
import io.portolan.workbook.Grid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways from the portfolio report into the other results of the run, which lie in the same folder. */
final class RunLinks {
    private final Map<String, String> outputs;
    private final Map<String, Links> links = new HashMap<>();

    RunLinks(Report report, Map<String, String> outputs) {
        this.outputs = Map.copyOf(outputs);
        report.workbooks().forEach(workbook -> links.put(workbook.submission().name(), of(workbook)));
    }

    /** The result for an input, where there is one. */
    Optional<String> output(String file) {
        return Optional.ofNullable(outputs.get(file));
    }

    /** Ways to the cells of an input; none where its result is a companion, which does not hold them. */
    Links into(String file) {
        return links.getOrDefault(file, Links.none());
    }

    private Links of(WorkbookReport workbook) {
        String name = workbook.submission().name();
        return output(name)
                .filter(output -> !OutputNames.isCompanion(output))
                .map(output -> Links.into(output, sheets(workbook)))
                .orElse(Links.none());
    }

    private static List<String> sheets(WorkbookReport workbook) {
        return workbook.book().map(Book::grids).orElse(List.of()).stream()
                .map(Grid::sheet)
                .toList();
    }
}
