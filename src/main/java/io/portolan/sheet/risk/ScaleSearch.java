package io.portolan.sheet.risk;

import io.portolan.sheet.risk.Scale.Level;
import io.portolan.table.NumberStyle;
import io.portolan.table.Table;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks through a workbook for small tables that define a scale: three lines or more under each other, each with a word or a number for
 * the class and a range beside it, or with a word and the number of its class.
 */
final class ScaleSearch {
    private static final int FEWEST_LEVELS = 3;
    private static final int MOST_LEVELS = 10;
    private static final int MOST_ROWS = 400;
    private static final int MOST_COLUMNS = 40;
    private static final int REACH = 4;
    private static final int LONGEST_WORD = 40;
    private static final Pattern LIKELIHOOD =
            Pattern.compile("(?iu)%|prob|likeli|waarsch|kans|wahrsch|eintritt|vraisemb|chance|freq|fréq");

    private static final Pattern IMPACT =
            Pattern.compile("(?iu)impact|conseq|conséq|gevolg|ernst|sever|gravit|auswirk|schwere|schade|schaden");

    private final Table register;
    private final NumberStyle style;
    private final List<Scale> ranges = new ArrayList<>();
    private final List<Scale> names = new ArrayList<>();
    private final Map<String, String> headings = new TreeMap<>();

    private ScaleSearch(Book book, Table register) {
        this.register = register;
        this.style = register.numbers();
        for (Grid grid : book.grids()) {
            int columns = Math.min(MOST_COLUMNS, grid.columnCount());
            IntStream.range(0, columns).forEach(column -> {
                runs(grid, column, this::band)
                        .forEach(run -> scale(grid, column, run, true).ifPresent(ranges::add));
                runs(grid, column, this::code)
                        .forEach(run -> scale(grid, column, run, false).ifPresent(names::add));
            });
        }
    }

    static ScaleSearch of(Book book, Table register) {
        return new ScaleSearch(book, register);
    }

    /** The scale of percentages that suits what stands in the register's column of probabilities. */
    Optional<Scale> probability() {
        return ranges.stream()
                .filter(ScaleSearch::isOfShares)
                .filter(scale -> suits(scale, "probability"))
                .findFirst()
                .or(() -> named("probability"));
    }

    /** The scale of amounts, or of words alone, that suits what stands in the register's column of impacts. */
    Optional<Scale> impact() {
        return ranges.stream()
                .filter(ScaleSearch::isOfAmounts)
                .filter(scale -> suits(scale, "impact"))
                .findFirst()
                .or(() -> named("impact"));
    }

    /** Words with the numbers of their classes: those that the register writes, else those headed as its column of numbers is. */
    private Optional<Scale> named(String field) {
        return names.stream()
                .filter(scale -> most(field, cell -> scale.named(cell.text()).isPresent()))
                .findFirst()
                .or(() -> names.stream().filter(scale -> isHeaded(scale, field)).findFirst());
    }

    private boolean isHeaded(Scale scale, String field) {
        List<Cell> cells = cells(field);
        boolean numbers = !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> code(cell)
                                .flatMap(code -> scale.find(code.low()))
                                .isPresent());
        return numbers && headings.getOrDefault(scale.place(), "").equals(field);
    }

    private static boolean isOfShares(Scale scale) {
        return scale.levels().stream().flatMap(level -> level.band().stream()).allMatch(Band::isShare);
    }

    private static boolean isOfAmounts(Scale scale) {
        return scale.levels().stream()
                        .flatMap(level -> level.band().stream())
                        .noneMatch(band -> band.isShare() || Currency.isTime(band.unit()))
                && scale.levels().stream()
                        .flatMap(level -> level.band().stream())
                        .anyMatch(band -> band.low() > MOST_LEVELS || Currency.isKnown(band.unit()));
    }

    /** Whether most cells of a field are one of the scale's classes; cells with shares or amounts of their own suit any scale. */
    private boolean suits(Scale scale, String field) {
        List<Cell> cells = cells(field);
        long texts = cells.stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .count();
        return texts == 0
                ? suitsNumbers(scale, cells)
                : most(field, cell -> scale.find(cell.text()).isPresent());
    }

    private static boolean suitsNumbers(Scale scale, List<Cell> cells) {
        return cells.stream()
                .map(Cell::value)
                .filter(value -> value instanceof CellValue.Numeric)
                .mapToDouble(value -> ((CellValue.Numeric) value).number())
                .allMatch(number -> number != Math.rint(number)
                        || number > MOST_LEVELS
                        || number < 1
                        || scale.find(number).isPresent());
    }

    /** Whether a test holds for most texts in the column of a field, and there are some. */
    private boolean most(String field, Predicate<Cell> test) {
        List<Cell> texts = cells(field).stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .toList();
        long passing = texts.stream().filter(test).count();
        return !texts.isEmpty() && passing * 10 >= texts.size() * 6L;
    }

    private List<Cell> cells(String field) {
        return register.rows().stream()
                .flatMap(row -> row.cell(field).stream())
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private Optional<Band> band(Cell cell) {
        if (cell.value() instanceof CellValue.Text text && text.text().length() <= LONGEST_WORD) {
            return Band.parse(text.text(), style);
        }
        return cell.isPercentage() && cell.value() instanceof CellValue.Numeric share
                ? Optional.of(Band.at(share.number(), "%"))
                : Optional.empty();
    }

    private Optional<Band> code(Cell cell) {
        return cell.value() instanceof CellValue.Numeric n
                        && n.number() == Math.rint(n.number())
                        && n.number() >= 1
                        && n.number() <= MOST_LEVELS
                        && !cell.isPercentage()
                ? Optional.of(Band.at(n.number(), ""))
                : Optional.empty();
    }

    /** Rows under each other, with at most one between two of them, whose cell in a column is read as a band. */
    private List<List<Integer>> runs(Grid grid, int column, Function<Cell, Optional<Band>> reader) {
        List<List<Integer>> runs = new ArrayList<>();
        int before = -3;
        for (int row = 0; row < Math.min(MOST_ROWS, grid.rowCount()); row++) {
            if (isRegister(grid, row, column)
                    || reader.apply(grid.cell(row, column)).isEmpty()) {
                continue;
            }
            if (row > before + 2) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(row);
            before = row;
        }
        return runs.stream()
                .filter(run -> run.size() >= FEWEST_LEVELS && run.size() <= MOST_LEVELS)
                .toList();
    }

    private boolean isRegister(Grid grid, int row, int column) {
        return grid.sheet().equals(register.sheet()) && register.area().contains(row, column);
    }

    private Optional<Scale> scale(Grid grid, int column, List<Integer> run, boolean ranged) {
        Optional<Integer> words = beside(grid, column, run, this::isWord);
        Optional<Integer> codes =
                ranged ? beside(grid, column, run, cell -> code(cell).isPresent()) : Optional.empty();
        if (ranged ? words.isEmpty() && codes.isEmpty() : words.isEmpty()) {
            return Optional.empty();
        }
        List<Level> levels = new ArrayList<>();
        boolean hundredths = ranged && isLikelihood(grid, column, run);
        for (int row : run) {
            Band band = band(grid.cell(row, column))
                    .or(() -> code(grid.cell(row, column)))
                    .orElseThrow();
            Band read = hundredths && band.unit().isEmpty() && band.stated() > 1 ? band.asPercentage() : band;
            String word = words.map(at -> grid.cell(row, at).text().strip()).orElse("");
            double code =
                    codes.flatMap(at -> code(grid.cell(row, at))).map(Band::low).orElse(0.0);
            levels.add(new Level(ranged ? code : band.low(), word, ranged ? Optional.of(read) : Optional.empty()));
        }
        Optional<Scale> found = ordered(levels, ranged, codes.isPresent())
                .map(sorted -> place(sorted, grid, run, column, words, codes));
        found.ifPresent(scale -> headings.put(scale.place(), heading(scale, grid)));
        return found;
    }

    /** The field that the name of the sheet or the line above a scale speaks of; "" where it does not tell. */
    private static String heading(Scale scale, Grid grid) {
        String above = IntStream.rangeClosed(scale.from().column(), scale.to().column())
                .mapToObj(column ->
                        grid.cell(Math.max(0, scale.from().row() - 1), column).text())
                .collect(Collectors.joining(" "));
        String all = above + " " + grid.sheet();
        boolean likelihood = LIKELIHOOD.matcher(all).find();
        boolean impact = IMPACT.matcher(all).find();
        return likelihood == impact ? "" : likelihood ? "probability" : "impact";
    }

    /** The classes from the lowest to the highest, when they do not overlap; numbered from 1 where the sheet does not number them. */
    private static Optional<List<Level>> ordered(List<Level> levels, boolean ranged, boolean coded) {
        List<Level> sorted = levels.stream()
                .sorted(Comparator.comparingDouble(
                        level -> ranged ? level.band().orElseThrow().low() : level.code()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!follows(sorted.get(i - 1), sorted.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(coded || !ranged ? sorted : numbered(sorted));
    }

    private static boolean follows(Level lower, Level higher) {
        return lower.band()
                .map(band -> band.low() < higher.band().orElseThrow().low()
                        && band.stated() <= higher.band().orElseThrow().low() * (1 + 1e-9))
                .orElse(lower.code() < higher.code());
    }

    private static List<Level> numbered(List<Level> sorted) {
        return IntStream.range(0, sorted.size())
                .mapToObj(i ->
                        new Level(i + 1.0, sorted.get(i).word(), sorted.get(i).band()))
                .toList();
    }

    private static Scale place(
            List<Level> levels,
            Grid grid,
            List<Integer> run,
            int column,
            Optional<Integer> words,
            Optional<Integer> codes) {
        int left = IntStream.of(column, words.orElse(column), codes.orElse(column))
                .min()
                .orElse(column);
        int right = IntStream.of(column, words.orElse(column), codes.orElse(column))
                .max()
                .orElse(column);
        return new Scale(
                levels,
                new CellRef(grid.sheet(), run.get(0), left),
                new CellRef(grid.sheet(), run.get(run.size() - 1), right));
    }

    /** The nearest column beside a run, first to the left, whose cells all pass and all differ. */
    private Optional<Integer> beside(Grid grid, int column, List<Integer> run, Function<Cell, Boolean> test) {
        return IntStream.rangeClosed(1, REACH)
                .flatMap(distance -> IntStream.of(column - distance, column + distance))
                .filter(at -> at >= 0 && at < grid.columnCount())
                .filter(at -> run.stream().allMatch(row -> test.apply(grid.cell(row, at))))
                .filter(at -> new HashSet<>(run.stream()
                                        .map(row ->
                                                Scale.plain(grid.cell(row, at).text()))
                                        .toList())
                                .size()
                        == run.size())
                .boxed()
                .findFirst();
    }

    private boolean isWord(Cell cell) {
        return cell.value() instanceof CellValue.Text text
                && !text.text().isBlank()
                && text.text().length() <= LONGEST_WORD
                && Character.isLetter(text.text().strip().charAt(0))
                && Band.parse(text.text(), style).isEmpty();
    }

    /** Whether the name of the sheet or a heading above a run speaks of probability. */
    private static boolean isLikelihood(Grid grid, int column, List<Integer> run) {
        return LIKELIHOOD.matcher(grid.sheet()).find()
                || IntStream.rangeClosed(Math.max(0, run.get(0) - 3), Math.max(0, run.get(0) - 1))
                        .mapToObj(row -> grid.cell(row, column).text())
                        .anyMatch(text -> LIKELIHOOD.matcher(text).find());
    }
}
