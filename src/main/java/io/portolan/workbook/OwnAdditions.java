package io.portolan.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/** What an earlier run of Portolan added to a workbook, marked by hidden names; none of it is read as the user's own. */
final class OwnAdditions {
    private static final String PAGE = "_Portolan.Page.";
    private static final String COLUMNS = "_Portolan.Columns.";

    private final Set<String> pages = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();

    /** A block of computed columns on one of the user's sheets. */
    private record Block(String sheet, Area area) {}

    private OwnAdditions() {}

    /** What the names of a workbook mark. */
    static OwnAdditions of(List<DefinedName> names) {
        OwnAdditions additions = new OwnAdditions();
        names.stream()
                .filter(name -> name.name().startsWith(PAGE) || name.name().startsWith(COLUMNS))
                .forEach(additions::add);
        return additions;
    }

    /** Whether a whole sheet is ours. */
    boolean isPage(String sheet) {
        return pages.contains(sheet);
    }

    /** The cells of a sheet that are ours. */
    List<Area> areasOn(String sheet) {
        return blocks.stream()
                .filter(block -> block.sheet().equals(sheet))
                .map(Block::area)
                .toList();
    }

    private void add(DefinedName name) {
        try {
            AreaReference reference = new AreaReference(name.refersTo(), SpreadsheetVersion.EXCEL2007);
            CellReference first = reference.getFirstCell();
            CellReference last = reference.getLastCell();
            String sheet = first.getSheetName();
            if (sheet != null && name.name().startsWith(PAGE)) {
                pages.add(sheet);
            } else if (sheet != null) {
                blocks.add(new Block(sheet, new Area(first.getRow(), first.getCol(), last.getRow(), last.getCol())));
            }
        } catch (RuntimeException deletedByTheUser) {
            // A name whose cells were deleted says #REF! and marks nothing any more.
        }
    }
}
