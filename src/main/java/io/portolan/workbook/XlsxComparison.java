package io.portolan.workbook;

import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.Relationship;
import io.portolan.opc.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a workbook while looking at one that was read before, and tells whether it still holds the same cells. Texts and formats are looked
 * up among those of the first, and no row is kept, so that a second reading takes hardly any room.
 */
final class XlsxComparison {
    private final OpcPackage parts;
    private final XlsxWorkbook workbook;
    private final Pools pools;
    private final OwnAdditions own;

    private XlsxComparison(OpcPackage parts, Pools pools) throws IOException {
        this.parts = parts;
        this.workbook = XlsxWorkbook.of(parts);
        this.pools = pools;
        this.own = OwnAdditions.of(workbook.names());
    }

    /** Whether a package holds the cells of a book that has at least one sheet; a "no" may also come from another order of the same. */
    static boolean isSame(Book before, OpcPackage parts) throws IOException {
        Pools pools = before.grids().get(0).store().pools();
        pools.texts().reopen();
        try {
            return new XlsxComparison(parts, pools).holds(before.grids());
        } finally {
            pools.texts().close();
        }
    }

    private boolean holds(List<Grid> grids) throws IOException {
        List<Part> sheets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
            Optional<Part> part =
                    workbook.worksheet(sheet).map(Relationship::part).flatMap(parts::part);
            if (part.isPresent() && !own.isPage(sheet.name())) {
                sheets.add(part.get());
                names.add(sheet.name());
            }
        }
        boolean isSame = workbook.dates().equals(pools.dates())
                && names.equals(grids.stream().map(Grid::sheet).toList());
        if (isSame) {
            SharedTexts texts = XlsxTexts.again(parts, workbook.related(parts, "sharedStrings"), pools.texts());
            XlsxStyles styles = XlsxStyles.of(parts, workbook.related(parts, "styles"), pools.formats());
            for (int i = 0; isSame && i < sheets.size(); i++) {
                isSame = holds(grids.get(i), sheets.get(i), styles, texts);
            }
        }
        return isSame;
    }

    private boolean holds(Grid grid, Part part, XlsxStyles styles, SharedTexts texts) throws IOException {
        GridComparison comparison = new GridComparison(grid);
        try (XmlReader xml = parts.xml(part)) {
            new XlsxSheet(comparison, styles, texts, pools.texts(), own.areasOn(grid.sheet())).read(xml);
        }
        return comparison.isSame();
    }
}
