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
 * @param pages its pages, those over several tables first
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
                .map(entry -> new Chapter(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(chapter -> place(order, chapter.kind())))
                .toList();
    }

    private static int place(List<String> order, String kind) {
        int place = order.indexOf(kind);
        return place < 0 ? order.size() : place;
    }
}
