package io.portolan.report.excel.weave;

import io.portolan.workbook.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hidden names by which a workbook says which of its sheets and columns are Portolan's; Excel moves them along with their cells. */
final class OwnMarks {
    static final String PAGE = "_Portolan.Page.";
    static final String COLUMNS = "_Portolan.Columns.";

    private final List<Element> names;
    private final List<String> pages = new ArrayList<>();
    private final List<Columns> columns = new ArrayList<>();

    /** A block of computed columns on one of the user's sheets. */
    record Columns(String sheet, Area area) {}

    private OwnMarks(WorkbookPart workbook) {
        names = workbook.definedNames().stream()
                .filter(name -> name.attribute("name").startsWith(PAGE)
                        || name.attribute("name").startsWith(COLUMNS))
                .toList();
        names.forEach(this::add);
    }

    /** The names of a workbook. */
    static OwnMarks of(WorkbookPart workbook) {
        return new OwnMarks(workbook);
    }

    boolean areAny() {
        return !names.isEmpty();
    }

    /** The names themselves. */
    List<Element> names() {
        return names;
    }

    /** Whether a whole sheet is Portolan's. */
    boolean isPage(String sheet) {
        return pages.contains(sheet);
    }

    /** Portolan's cells on one of the user's sheets. */
    List<Area> columnsOf(String sheet) {
        return columns.stream()
                .filter(some -> some.sheet().equals(sheet))
                .map(Columns::area)
                .toList();
    }

    /** A name whose cells were deleted says #REF! and marks nothing any more. */
    private void add(Element name) {
        int mark = name.text().lastIndexOf('!');
        Optional<Area> area = Areas.of(name.text().substring(mark + 1));
        if (mark < 1 || area.isEmpty()) {
            return;
        }
        String written = name.text().substring(0, mark).strip();
        boolean isQuoted = written.startsWith("'") && written.endsWith("'") && written.length() > 1;
        String sheet = isQuoted ? written.substring(1, written.length() - 1).replace("''", "'") : written;
        if (name.attribute("name").startsWith(PAGE)) {
            pages.add(sheet);
        } else {
            columns.add(new Columns(sheet, area.get()));
        }
    }
}
