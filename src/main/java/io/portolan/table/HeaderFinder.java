package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the lines that hold the headings of a table by their words, their type and the values that stand behind them. */
final class HeaderFinder {
    /** Headings stand near the top of a block; further down they belong to another table. */
    private static final int LINES_TRIED = 25;

    private static final int LINES_BEHIND = 20;
    private static final int PLACES_TRIED = 300;
    private static final int LONG_TEXT = 70;
    private static final double LEAST_SCORE = 1.1;
    private static final int LOWER_LINES = 2;
    /** A line of lower headings may hold a formula or two. */
    private static final double HEADINGS_BELOW = 0.75;

    private static final Set<String> SYMBOLS = Set.of("#", "%", "€", "$", "£", "№");

    private final Face face;
    private final Dictionary dictionary = Dictionary.builtIn();
    private final int[] lines;

    private HeaderFinder(Face face) {
        this.face = face;
        this.lines = face.lines();
    }

    /** The header lines of a block; empty when no line looks like one. */
    static Optional<HeaderLines> find(Face face) {
        return new HeaderFinder(face).best();
    }

    /** The header lines around a line that is known to hold headings. */
    static HeaderLines around(Face face, int line) {
        HeaderFinder finder = new HeaderFinder(face);
        int index = IntStream.range(0, finder.lines.length)
                .filter(i -> finder.lines[i] >= line)
                .findFirst()
                .orElse(0);
        return finder.lines(index, LEAST_SCORE);
    }

    private Optional<HeaderLines> best() {
        double best = LEAST_SCORE;
        int found = -1;
        for (int i = 0; i < Math.min(lines.length, LINES_TRIED); i++) {
            double score = score(i) - 0.03 * i;
            if (score > best) {
                best = score;
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(lines(found, best));
    }

    private double score(int index) {
        List<Cell> cells = face.filled(lines[index]);
        List<Cell> tried = cells.subList(0, Math.min(cells.size(), PLACES_TRIED));
        List<String> texts = tried.stream()
                .filter(this::isHeading)
                .map(Cell::text)
                .map(String::strip)
                .toList();
        if (texts.size() < 2 || texts.size() < 0.5 * tried.size()) {
            return 0;
        }
        double filled = Math.min(1, (double) tried.size() / placesBehind(index));
        double textual = (double) texts.size() / tried.size();
        double different = (double) Set.copyOf(texts).size() / texts.size();
        double prose = (double)
                        texts.stream().filter(text -> text.length() > LONG_TEXT).count()
                / texts.size();
        return 2 * Math.min(1, known(texts) / Math.min(texts.size(), 6))
                + textual * filled
                + change(index, tried)
                + 0.3 * different
                - 1.5 * prose;
    }

    /** A text that is no number, or a point in time that heads a column of a series. */
    private boolean isHeading(Cell cell) {
        if (cell.value() instanceof CellValue.Text text) {
            boolean words = text.text().codePoints().anyMatch(Character::isLetter)
                    || SYMBOLS.contains(text.text().strip());
            return (words && Quantity.parse(text.text(), NumberStyle.POINT).isEmpty()) || isPeriod(cell);
        }
        return isPeriod(cell);
    }

    private static boolean isPeriod(Cell cell) {
        return Timeline.period(cell).isPresent();
    }

    /** The most that the texts say in favour of one kind of table. */
    private double known(List<String> texts) {
        Map<String, Double> byKind = new HashMap<>();
        for (String text : texts) {
            Set<String> counted = new HashSet<>();
            for (Dictionary.Match match : dictionary.glance(text)) {
                if (match.score() >= 0.6 && counted.add(match.kind())) {
                    byKind.merge(match.kind(), match.score(), Double::sum);
                }
            }
        }
        return byKind.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private int placesBehind(int index) {
        Set<Integer> places = new HashSet<>();
        for (int i = index; i < Math.min(lines.length, index + LINES_BEHIND); i++) {
            face.filled(lines[i]).forEach(cell -> places.add(face.place(cell)));
        }
        return Math.min(places.size(), PLACES_TRIED);
    }

    /** The share of places where texts are followed by something else than texts. */
    private double change(int index, List<Cell> headings) {
        long changing = headings.stream()
                .filter(heading -> {
                    List<Cell> behind = new ArrayList<>();
                    for (int i = index + 1; i < Math.min(lines.length, index + LINES_BEHIND); i++) {
                        Cell cell = face.cell(lines[i], face.place(heading));
                        if (!cell.isBlank()) {
                            behind.add(cell);
                        }
                    }
                    long other = behind.stream().filter(cell -> !isText(cell)).count();
                    return other * 2 > behind.size();
                })
                .count();
        return headings.isEmpty() ? 0 : (double) changing / headings.size();
    }

    private static boolean isText(Cell cell) {
        return cell.value() instanceof CellValue.Text text
                && Quantity.parse(text.text(), NumberStyle.POINT).isEmpty();
    }

    private HeaderLines lines(int index, double score) {
        int first = index;
        while (first > 0 && index - first < LOWER_LINES && isGroupLine(first - 1, index)) {
            first--;
        }
        int last = index;
        while (last + 1 < lines.length && last - index < LOWER_LINES && isLowerLine(last + 1, index)) {
            last++;
        }
        return new HeaderLines(lines[first], lines[index], lines[last], score);
    }

    /** A line above that heads groups of columns, and is no title over the whole. */
    private boolean isGroupLine(int above, int index) {
        if (lines[above] != lines[above + 1] - 1) {
            return false;
        }
        List<Cell> cells = face.filled(lines[above]);
        boolean shortTexts =
                cells.stream().allMatch(cell -> isHeading(cell) && cell.text().length() <= LONG_TEXT);
        if (!shortTexts || cells.isEmpty()) {
            return false;
        }
        List<int[]> spans = cells.stream()
                .flatMap(cell -> face.mergedPlaces(lines[above], face.place(cell)).stream())
                .filter(span -> span[1] > span[0])
                .toList();
        boolean overAll = spans.stream().anyMatch(span -> span[1] - span[0] + 1 >= 0.7 * face.width());
        boolean title = cells.size() == 1 && face.place(cells.get(0)) == face.firstPlace() && !isPeriod(cells.get(0));
        if (overAll || title) {
            return false;
        }
        boolean stretched =
                cells.stream().anyMatch(cell -> face.lastMergedLine(lines[above], face.place(cell)) >= lines[index]);
        return !spans.isEmpty() || stretched || isUnmergedGroup(cells, index) || isOtherHalf(cells, index);
    }

    /** Headings over columns that the main line leaves open, beside groups over columns that it names: together they head every column. */
    private boolean isOtherHalf(List<Cell> cells, int index) {
        Set<Integer> named = face.filled(lines[index]).stream().map(face::place).collect(Collectors.toSet());
        Set<Integer> above = cells.stream().map(face::place).collect(Collectors.toSet());
        Set<Integer> below = new HashSet<>();
        for (int i = index + 1; i < Math.min(lines.length, index + LINES_BEHIND); i++) {
            face.filled(lines[i]).forEach(cell -> below.add(face.place(cell)));
        }
        long alone = above.stream()
                .filter(place -> !named.contains(place) && below.contains(place))
                .count();
        boolean complete = below.stream().allMatch(place -> named.contains(place) || above.contains(place));
        return alone > 0 && alone < above.size() && complete;
    }

    /** Group headings without merging: two or more, each above a column that the main line names too. */
    private boolean isUnmergedGroup(List<Cell> cells, int index) {
        Set<Integer> named = face.filled(lines[index]).stream().map(face::place).collect(Collectors.toSet());
        boolean above = cells.stream().allMatch(cell -> named.contains(face.place(cell)));
        boolean periods = cells.stream().allMatch(HeaderFinder::isPeriod);
        return above && (periods || (cells.size() >= 2 && face.place(cells.get(0)) > face.firstPlace()));
    }

    /** A second heading line below: under headings that span several columns, in a line merged with the main one, or of units. */
    private boolean isLowerLine(int below, int index) {
        if (lines[below] != lines[below - 1] + 1) {
            return false;
        }
        List<Cell> cells = face.filled(lines[below]);
        if (cells.size() >= 2 && cells.stream().allMatch(cell -> UnitText.isUnit(cell.text()))) {
            return true;
        }
        long headings = cells.stream()
                .filter(cell -> isHeading(cell) && cell.text().length() <= LONG_TEXT)
                .count();
        if (cells.isEmpty() || headings < HEADINGS_BELOW * cells.size()) {
            return false;
        }
        boolean underSpans = cells.stream().anyMatch(cell -> isUnderSpan(lines[below - 1], face.place(cell)));
        boolean besideStretched = face.filled(lines[index]).stream()
                .anyMatch(cell -> face.lastMergedLine(lines[index], face.place(cell)) >= lines[below]);
        return underSpans || besideStretched || (below > index + 1 && isFragment(cells));
    }

    /** A few words to the far right, left over from a heading of several lines. */
    private boolean isFragment(List<Cell> cells) {
        return cells.size() <= 0.2 * face.width() && face.place(cells.get(0)) > face.firstPlace() + face.width() / 2;
    }

    private boolean isUnderSpan(int line, int place) {
        return face.mergedPlaces(line, place).map(span -> span[1] > span[0]).orElse(false);
    }
}
