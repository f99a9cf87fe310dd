package io.portolan.report;

import io.portolan.analysis.Page;
import io.portolan.report.Contents.InFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run says of one kind of sheet.
 *
 * @param kind the kind
 * @param pages its pages: those over several tables first, then those of single ones, the largest first
 */
public record Chapter(String kind, List<InFile<Page>> pages) {
    private static final String ORDER = "report.chapters";

    public Chapter {
        pages = List.copyOf(pages);
    }

    /** The chapters of a run, in the order that the settings give to the kinds; the others follow in that of their files. */
    public static List<Chapter> of(Report report, Contents contents) {
        Map<String, List<InFile<Page>>> byKind = contents.pages().stream()
                .collect(Collectors.groupingBy(InFile::kind, LinkedHashMap::new, Collectors.toList()));
        List<String> order = Arrays.asList(report.settings().text(ORDER).strip().split("\\s*,\\s*", -1));
        return byKind.entrySet().stream()
                .map(entry -> new Chapter(entry.getKey(), largestFirst(report, entry.getValue())))
                .sorted(Comparator.comparingInt(chapter -> place(order, chapter.kind())))
                .toList();
    }

    private static List<InFile<Page>> largestFirst(Report report, List<InFile<Page>> pages) {
        return pages.stream()
                .sorted(Comparator.comparingInt(page -> page.isTogether() ? Integer.MIN_VALUE : -records(report, page)))
                .toList();
    }

    /** How many records the table has that a page speaks of. */
    private static int records(Report report, InFile<Page> page) {
        return report.workbooks().stream()
                .filter(workbook -> workbook.submission().name().equals(page.file()))
                .flatMap(workbook -> workbook.tables().stream())
                .filter(table -> table.analysis().stream()
                        .anyMatch(analysis -> analysis.pages().contains(page.thing())))
                .mapToInt(table -> table.table().records().size())
                .findFirst()
                .orElse(0);
    }

    private static int place(List<String> order, String kind) {
        int place = order.indexOf(kind);
        return place < 0 ? order.size() : place;
    }
}
