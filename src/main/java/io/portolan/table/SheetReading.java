package io.portolan.table;

import io.portolan.workbook.Area;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tables of one sheet. */
final class SheetReading {
    /** A region as it is best read. */
    private record Read(Draft draft, Interpretation reading) {
        double confidence() {
            return reading.confidence();
        }
    }

    private static final int MOST_SIDEWAYS_ROWS = 120;
    private static final int MOST_SIDEWAYS_COLUMNS = 2000;
    /** A table must be told this much better on its side to be turned. */
    private static final double TURNING = 0.1;

    private static final double SURE_UPRIGHT = 0.85;
    private static final double HEADED_SIDEWAYS = 0.75;
    private static final int WIDEST_GAP = 2;

    private final Grid grid;
    private final String file;
    private final Regions regions;
    private final List<Table> tables = new ArrayList<>();

    private SheetReading(Grid grid, String file) {
        this.grid = grid;
        this.file = file;
        this.regions = Regions.of(grid);
    }

    static SheetReading of(Grid grid, String file) {
        SheetReading reading = new SheetReading(grid, file);
        reading.readAll();
        return reading;
    }

    List<Table> tables() {
        return tables;
    }

    private void readAll() {
        List<Read> reads = new ArrayList<>();
        for (Region region : regions.regions()) {
            read(region).ifPresent(read -> addJoined(read, reads));
        }
        reads.forEach(read -> tables.add(table(read)));
        tables.sort(Comparator.comparingInt((Table table) -> table.area().firstRow())
                .thenComparingInt(table -> table.area().firstColumn()));
    }

    /** Two regions parted by a blank column are one table when only together they are something. */
    private void addJoined(Read read, List<Read> reads) {
        for (int i = 0; i < reads.size(); i++) {
            Read left = reads.get(i);
            if (!areNeighbours(left.draft(), read.draft())) {
                continue;
            }
            boolean bothKnown = Math.min(left.confidence(), read.confidence()) >= Interpretation.LEAST;
            Optional<Read> joined = bothKnown ? Optional.empty() : joined(left, read);
            if (joined.isPresent()) {
                reads.set(i, joined.get());
                return;
            }
        }
        reads.add(read);
    }

    private static boolean areNeighbours(Draft left, Draft right) {
        int gap = right.face().area().firstColumn() - left.face().area().lastColumn() - 1;
        return !left.face().isSideways()
                && !right.face().isSideways()
                && gap >= 0
                && gap <= WIDEST_GAP
                && left.header().main() == right.header().main();
    }

    private Optional<Read> joined(Read left, Read right) {
        Area a = left.draft().face().area();
        Area b = right.draft().face().area();
        Area both = new Area(
                Math.min(a.firstRow(), b.firstRow()),
                a.firstColumn(),
                Math.max(a.lastRow(), b.lastRow()),
                b.lastColumn());
        HeaderLines header = left.draft().header();
        double best = Math.max(left.confidence(), right.confidence());
        return Optional.of(read(new Draft(Face.upright(grid, both), header)))
                .filter(joined -> joined.confidence() >= Interpretation.LEAST && joined.confidence() >= best - 0.01);
    }

    private Optional<Read> read(Region region) {
        Optional<Read> upright =
                region.header().map(header -> read(new Draft(Face.upright(grid, region.area()), header)));
        double toBeat = upright.map(Read::confidence).orElse(0.0) + TURNING;
        if (toBeat > SURE_UPRIGHT) {
            return upright;
        }
        return sideways(region.area())
                .filter(turned -> turned.confidence() >= Interpretation.LEAST && turned.confidence() > toBeat)
                .or(() -> upright.filter(read -> isWorthListing(read)));
    }

    private static boolean isWorthListing(Read read) {
        return read.confidence() >= Interpretation.LEAST
                || (read.draft().columns().size() >= 2 && read.draft().lines().length >= 2);
    }

    private Optional<Read> sideways(Area area) {
        boolean small = area.lastRow() - area.firstRow() < MOST_SIDEWAYS_ROWS
                && area.lastColumn() - area.firstColumn() < MOST_SIDEWAYS_COLUMNS
                && area.lastColumn() - area.firstColumn() >= 2;
        if (!small) {
            return Optional.empty();
        }
        Face face = Face.sideways(grid, area);
        return HeaderFinder.find(face)
                .map(header -> new Draft(face, header))
                .filter(SheetReading::isMostlyHeaded)
                .map(this::read);
    }

    /** A table on its side names nearly all its fields; a legend names one of its lines now and then. */
    private static boolean isMostlyHeaded(Draft draft) {
        long headed = draft.columns().stream()
                .filter(heading -> !heading.own().isEmpty())
                .count();
        return headed >= HEADED_SIDEWAYS * draft.columns().size();
    }

    private Read read(Draft draft) {
        Candidates candidates = Candidates.of(draft);
        Surroundings around = surroundings(draft);
        if (Calculation.is(draft)) {
            return new Read(draft, unknown(draft, 0, Note.of("reason.calculation")));
        }
        Interpretation best = readings(draft, candidates, around)
                .max(Comparator.comparingDouble(Interpretation::confidence).thenComparing(Interpretation::kind))
                .orElseGet(() -> unknown(draft, 0, Reasons.of(draft, candidates)));
        return new Read(draft, best);
    }

    private static Stream<Interpretation> readings(Draft draft, Candidates candidates, Surroundings around) {
        Optional<Interpretation> risks = RiskReading.of(draft, candidates, around);
        Optional<Interpretation> schedule = ScheduleReading.of(draft, candidates);
        if (TaskPlan.is(draft)) {
            return Stream.of(risks, schedule)
                    .flatMap(Optional::stream)
                    .filter(reading -> reading.confidence() >= Interpretation.LEAST);
        }
        return Stream.of(
                        PairwiseReading.of(draft),
                        risks,
                        schedule,
                        PortfolioReading.of(draft, candidates, around),
                        EarnedValueReading.of(draft, candidates),
                        SeriesReading.of(draft, candidates, around),
                        SkillsReading.of(draft, candidates, around),
                        OtherReading.of(draft, candidates, around))
                .flatMap(Optional::stream);
    }

    private static Interpretation unknown(Draft draft, double confidence, Note reason) {
        return new Interpretation(
                Interpretation.UNKNOWN,
                confidence,
                draft.columns().stream().map(Columns::plain).toList(),
                List.of(reason));
    }

    private Surroundings surroundings(Draft draft) {
        Area area = draft.face().area();
        List<String> titles = new ArrayList<>();
        for (Cell cell : regions.loose()) {
            if (cell.ref().row() < area.lastRow() && cell.value() instanceof CellValue.Text) {
                titles.add(cell.text());
            }
        }
        if (!draft.face().isSideways()) {
            for (int row = Math.max(area.firstRow(), draft.header().first() - 10);
                    row < draft.header().first();
                    row++) {
                grid.row(row).stream()
                        .filter(cell -> cell.value() instanceof CellValue.Text)
                        .map(Cell::text)
                        .forEach(titles::add);
            }
        }
        return new Surroundings(grid.sheet(), titles, file);
    }

    private Table table(Read read) {
        Draft draft = read.draft();
        Interpretation reading = read.confidence() >= Interpretation.LEAST ? read.reading() : unknown(read);
        Records records = Records.of(draft, reading);
        List<Note> remarks = new ArrayList<>(reading.remarks());
        if (grid.layout().visibility() != Grid.Visibility.VISIBLE) {
            remarks.add(Note.of("remark.hidden-sheet"));
        }
        remarks.addAll(records.remarks());
        Locale language = language(draft);
        return new Table(
                grid,
                area(draft, records.lines()),
                draft.face().isSideways(),
                reading.kind(),
                reading.confidence(),
                language,
                reading.columns(),
                records.lines(),
                draft.style(language),
                remarks);
    }

    private static Interpretation unknown(Read read) {
        if (read.confidence() == 0) {
            return read.reading();
        }
        return unknown(
                read.draft(), read.confidence(), Reasons.near(read.reading().kind()));
    }

    private static Area area(Draft draft, List<Integer> records) {
        Area area = draft.face().area();
        int first = draft.header().first();
        int last = records.isEmpty() ? draft.header().last() : records.get(records.size() - 1);
        return draft.face().isSideways()
                ? new Area(area.firstRow(), first, area.lastRow(), last)
                : new Area(first, area.firstColumn(), last, area.lastColumn());
    }

    private Locale language(Draft draft) {
        Map<String, Double> votes = new HashMap<>();
        Stream.concat(
                        draft.columns().stream().limit(100).flatMap(heading -> heading.parts().stream()),
                        Stream.of(grid.sheet()))
                .filter(text -> text.strip().length() > 2)
                .forEach(text -> Dictionary.builtIn()
                        .languages(text)
                        .forEach((language, share) -> votes.merge(language, share, Double::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().equals("en") ? 1 : 0)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Locale.forLanguageTag(entry.getKey()))
                .orElse(Locale.ENGLISH);
    }
}
