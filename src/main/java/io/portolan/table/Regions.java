package io.portolan.table;

import io.portolan.workbook.Area;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the regions of a sheet that may be tables: declared ones first, then blocks of cells, joined where one goes on with another. */
final class Regions {
    private static final Pattern MADE_UP =
            Pattern.compile("(?:column|kolom|spalte|colonne|columna|coluna|colonna)\\d+", Pattern.CASE_INSENSITIVE);
    /** A header line of words that the dictionary knows scores more than this. */
    private static final double STRONG = 2.2;

    private static final int BLOCKS_SCORED = 300;
    private static final int LINES_COMPARED = 30;
    private static final int LINES_SEARCHED = 3000;

    private final Grid grid;
    private final List<Region> regions = new ArrayList<>();
    private final List<Cell> loose = new ArrayList<>();
    private int scored;

    private Regions(Grid grid) {
        this.grid = grid;
    }

    /** The regions of a sheet in reading order. */
    static Regions of(Grid grid) {
        Regions found = new Regions(grid);
        found.declared();
        Blocks.of(found.undeclared()).forEach(found::add);
        found.splitStacked();
        return found;
    }

    List<Region> regions() {
        return regions;
    }

    /** Texts that belong to no region: titles and remarks. */
    List<Cell> loose() {
        return loose;
    }

    private void declared() {
        for (Grid.ListObject object : grid.layout().listObjects()) {
            Area area = object.area();
            Area body = object.totals()
                    ? new Area(area.firstRow(), area.firstColumn(), area.lastRow() - 1, area.lastColumn())
                    : area;
            Face face = Face.upright(grid, body);
            if (face.lines().length == 0) {
                continue;
            }
            boolean madeUp = face.filled(face.lines()[0]).stream()
                                    .filter(cell -> MADE_UP.matcher(cell.text()).matches())
                                    .count()
                            * 2
                    > face.width();
            boolean trusted = object.header() && !madeUp;
            regions.add(new Region(
                    body,
                    trusted
                            ? Optional.of(new HeaderLines(body.firstRow(), body.firstRow(), body.firstRow(), STRONG))
                            : HeaderFinder.find(face)));
        }
    }

    private Grid undeclared() {
        List<Area> declared =
                grid.layout().listObjects().stream().map(Grid.ListObject::area).toList();
        return declared.isEmpty() ? grid : grid.without(declared);
    }

    private void add(Area block) {
        Face face = Face.upright(grid, block);
        Optional<Region> above = above(block);
        boolean continues = above.filter(region -> continues(region, face)).isPresent();
        if (continues && scored > BLOCKS_SCORED) {
            extend(above.orElseThrow(), block);
            return;
        }
        scored++;
        Optional<HeaderLines> header =
                HeaderFinder.find(face).filter(found -> face.lines().length > 1 || found.score() > STRONG);
        boolean repeated = header.isPresent()
                && above.filter(region -> sameHeadings(region, face, header.get()))
                        .isPresent();
        boolean own = header.filter(found -> found.score() > STRONG).isPresent();
        if (repeated || (continues && !own)) {
            extend(above.orElseThrow(), block);
        } else if (header.isEmpty() && (face.lines().length == 1 || face.width() == 1)) {
            Arrays.stream(face.lines()).limit(LINES_COMPARED).forEach(line -> loose.addAll(face.filled(line)));
        } else {
            regions.add(new Region(block, header));
        }
    }

    private Optional<Region> above(Area block) {
        return regions.stream()
                .filter(region -> region.header().isPresent() && region.area().lastRow() < block.firstRow())
                .filter(region -> region.area().firstColumn() <= block.lastColumn()
                        && region.area().lastColumn() >= block.firstColumn())
                .reduce((first, second) ->
                        second.area().lastRow() >= first.area().lastRow() ? second : first);
    }

    private void extend(Region region, Area block) {
        Area area = region.area();
        Area joined = new Area(
                area.firstRow(),
                Math.min(area.firstColumn(), block.firstColumn()),
                Math.max(area.lastRow(), block.lastRow()),
                Math.max(area.lastColumn(), block.lastColumn()));
        regions.set(regions.lastIndexOf(region), new Region(joined, region.header()));
    }

    private boolean sameHeadings(Region region, Face face, HeaderLines header) {
        HeaderLines earlier = region.header().orElseThrow();
        List<Cell> cells = face.filled(header.main());
        long same = cells.stream()
                .filter(cell -> grid.cell(earlier.main(), cell.ref().column())
                        .text()
                        .strip()
                        .equals(cell.text().strip()))
                .count();
        return same >= 2 && same >= 0.8 * cells.size();
    }

    /** Whether the lines of a block look like further records of a region: as full, and of the same types. */
    private boolean continues(Region region, Face block) {
        Face face = Face.upright(grid, region.area());
        int header = region.header().orElseThrow().last();
        int[] records = Arrays.stream(face.lines())
                .filter(line -> line > header)
                .limit(LINES_COMPARED)
                .toArray();
        boolean within = block.area().firstColumn() >= region.area().firstColumn() - 1
                && block.area().lastColumn() <= region.area().lastColumn() + 1;
        if (!within || records.length == 0) {
            return within && block.area().firstRow() - header <= 3;
        }
        double usual = Arrays.stream(records)
                .mapToObj(face::filled)
                .mapToInt(List::size)
                .average()
                .orElse(0);
        int[] lines = Arrays.stream(block.lines()).limit(LINES_COMPARED).toArray();
        double fill = Arrays.stream(lines)
                .mapToObj(block::filled)
                .mapToInt(List::size)
                .average()
                .orElse(0);
        return fill >= 0.5 * usual && fill >= 2 && agreement(face, records, block, lines) >= 0.7;
    }

    private double agreement(Face face, int[] records, Face block, int[] lines) {
        List<Cell> cells = Arrays.stream(lines)
                .mapToObj(block::filled)
                .flatMap(List::stream)
                .toList();
        long agreeing = cells.stream()
                .filter(cell -> {
                    List<Class<?>> types = Arrays.stream(records)
                            .mapToObj(line -> face.cell(line, cell.ref().column()))
                            .filter(other -> !other.isBlank())
                            .<Class<?>>map(other -> other.value().getClass())
                            .toList();
                    return types.isEmpty() || types.contains(cell.value().getClass());
                })
                .count();
        return cells.isEmpty() ? 0 : (double) agreeing / cells.size();
    }

    /** Parts regions in which a second table follows without a blank line: a line of other headings that the dictionary knows. */
    private void splitStacked() {
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            Optional<Integer> second = region.header().isEmpty() ? Optional.empty() : secondHeader(region);
            if (second.isPresent()) {
                Area area = region.area();
                Area upper = new Area(area.firstRow(), area.firstColumn(), second.get() - 1, area.lastColumn());
                Area lower = new Area(second.get(), area.firstColumn(), area.lastRow(), area.lastColumn());
                regions.set(i, new Region(upper, region.header()));
                regions.add(
                        i + 1,
                        new Region(lower, Optional.of(HeaderFinder.around(Face.upright(grid, lower), second.get()))));
            }
        }
    }

    private Optional<Integer> secondHeader(Region region) {
        Face face = Face.upright(grid, region.area());
        HeaderLines header = region.header().orElseThrow();
        List<String> first = texts(face, header.main());
        return Arrays.stream(face.lines())
                .filter(line -> line > header.last() + 1)
                .limit(LINES_SEARCHED)
                .filter(line -> isOtherHeader(face, line, first))
                .boxed()
                .findFirst();
    }

    private boolean isOtherHeader(Face face, int line, List<String> first) {
        List<Cell> cells = face.filled(line);
        boolean texts = cells.size() >= 3
                && cells.stream()
                        .allMatch(cell -> cell.value() instanceof CellValue.Text
                                && cell.text().length() <= 40);
        if (!texts) {
            return false;
        }
        List<String> found = texts(face, line);
        long known = found.stream().filter(Dictionary.builtIn()::knows).count();
        long same = found.stream().filter(first::contains).count();
        return known >= Math.max(3, 0.75 * found.size()) && same < 0.6 * found.size();
    }

    private static List<String> texts(Face face, int line) {
        return face.filled(line).stream()
                .map(cell -> cell.text().strip())
                .distinct()
                .collect(Collectors.toList());
    }
}
