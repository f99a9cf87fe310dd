package io.portolan.report;

import io.portolan.analysis.Page;
import io.portolan.report.Contents.InFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run says of one kind of sheet.
 *
 * @param kind the kind
 * @param pages its pages: those over several tables first, then those of single ones, the largest first
 * @param left how many more there are, which only each workbook's own result has
 */
public record Chapter(String kind, List<InFile<Page>> pages, int left) {
    /** More pages of one kind nobody reads in one piece. */
    private static final int MOST_PAGES = 40;

    private static final String ORDER = "report.chapters";

    public Chapter {
        pages = List.copyOf(pages);
    }

    /** The chapters of a run, in the order that the settings give to the kinds; the others follow in that of their files. */
    public static List<Chapter> of(Report report, Contents contents) {
        Map<String, List<InFile<Page>>> byKind = contents.pages().stream()
                .collect(Collectors.groupingBy(InFile::kind, LinkedHashMap::new, Collectors.toList()));
        IdentityHashMap<Page, Integer> records = records(report);
        List<String> order = Arrays.asList(report.settings().text(ORDER).strip().split("\\s*,\\s*", -1));
        return byKind.entrySet().stream()
                .map(entry -> chapter(entry.getKey(), largestFirst(entry.getValue(), records)))
                .sorted(Comparator.comparingInt(chapter -> place(order, chapter.kind())))
                .toList();
    }

    private static Chapter chapter(String kind, List<InFile<Page>> pages) {
        int shown = Math.min(MOST_PAGES, pages.size());
        return new Chapter(kind, pages.subList(0, shown), pages.size() - shown);
    }

    /** Pages over several tables stand for more records than any of one. */
    private static List<InFile<Page>> largestFirst(List<InFile<Page>> pages, IdentityHashMap<Page, Integer> records) {
        return pages.stream()
                .sorted(Comparator.comparing(
                        page -> records.getOrDefault(page.thing(), Integer.MAX_VALUE), Comparator.reverseOrder()))
                .toList();
    }

    /** How many records the table has that a page speaks of. */
    private static IdentityHashMap<Page, Integer> records(Report report) {
        IdentityHashMap<Page, Integer> records = new IdentityHashMap<>();
        for (WorkbookReport workbook : report.workbooks()) {
            for (TableReport table : workbook.tables()) {
                int size = table.table().records().size();
                table.analysis().ifPresent(analysis -> analysis.pages().forEach(page -> records.put(page, size)));
            }
        }
        return records;
    }

    private static int place(List<String> order, String kind) {
        int place = order.indexOf(kind);
        return place < 0 ? order.size() : place;
    }
}
