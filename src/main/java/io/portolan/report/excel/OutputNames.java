package io.portolan.report.excel;

import io.portolan.report.WorkbookReport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the files that come out, told apart even where capitals do not count. */
final class OutputNames {
    private static final String ANNOTATED = ".annotated";
    private static final String COMPANION = ".findings";

    private final Map<String, Integer> sharing = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Names for the results of some inputs; an input that lies in the folder itself keeps its name. */
    OutputNames(List<WorkbookReport> workbooks, Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        for (WorkbookReport workbook : workbooks) {
            Path input = workbook.submission().path().toAbsolutePath().normalize();
            if (place.equals(input.getParent())) {
                taken.add(lower(String.valueOf(input.getFileName())));
            }
            if (workbook.status() == WorkbookReport.Status.ANALYSED) {
                sharing.merge(lower(fileName(workbook)), 1, Integer::sum);
            }
        }
    }

    /** The name of the annotated workbook. */
    String annotated(WorkbookReport workbook) {
        String name = base(workbook);
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot);
        return free(stem(name) + ANNOTATED, extension);
    }

    /** The name of the companion. */
    String companion(WorkbookReport workbook) {
        return free(stem(base(workbook)) + COMPANION, ".xlsx");
    }

    /** Whether a name is that of a companion. */
    static boolean isCompanion(String name) {
        return name.matches(".*" + COMPANION.replace(".", "\\.") + "( \\(\\d+\\))?\\.xlsx");
    }

    private String base(WorkbookReport workbook) {
        boolean isShared = sharing.getOrDefault(lower(fileName(workbook)), 0) > 1;
        return isShared ? path(workbook).replace("/", "__") : fileName(workbook);
    }

    private String free(String stem, String extension) {
        String name = stem + extension;
        for (int n = 2; !taken.add(lower(name)); n++) {
            name = stem + " (" + n + ")" + extension;
        }
        return name;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        boolean isAnnotated = lower(stem).endsWith(ANNOTATED);
        return isAnnotated ? stem.substring(0, stem.length() - ANNOTATED.length()) : stem;
    }

    private static String fileName(WorkbookReport workbook) {
        String path = path(workbook);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Without what would lead out of the folder. */
    private static String path(WorkbookReport workbook) {
        return workbook.submission().name().replace('\\', '/').replace(':', '_').replaceAll("(^|/)\\.*/+", "$1");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
