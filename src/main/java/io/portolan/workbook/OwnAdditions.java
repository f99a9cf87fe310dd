package io.portolan.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
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
    static OwnAdditions of(Workbook workbook) {
        OwnAdditions additions = new OwnAdditions();
        for (Name name : workbook.getAllNames()) {
            String text = String.valueOf(name.getNameName());
            if (text.startsWith(PAGE) || text.startsWith(COLUMNS)) {
                additions.add(name, workbook.getSpreadsheetVersion());
            }
        }
        return additions;
    }

    /** Whether a whole sheet is ours. */
    boolean isPage(String sheet) {
        return pages.contains(sheet);
    }

    /** Whether a cell is ours. */
    boolean contains(String sheet, int row, int column) {
        return blocks.stream()
                .anyMatch(block -> block.sheet().equals(sheet) && block.area().contains(row, column));
    }

    private void add(Name name, SpreadsheetVersion version) {
        try {
            AreaReference reference = new AreaReference(name.getRefersToFormula(), version);
            CellReference first = reference.getFirstCell();
            CellReference last = reference.getLastCell();
            String sheet = first.getSheetName();
            if (sheet != null && name.getNameName().startsWith(PAGE)) {
                pages.add(sheet);
            } else if (sheet != null) {
                blocks.add(new Block(sheet, new Area(first.getRow(), first.getCol(), last.getRow(), last.getCol())));
            }
        } catch (RuntimeException deletedByTheUser) {
            // A name whose cells were deleted says #REF! and marks nothing any more.
        }
    }
}
