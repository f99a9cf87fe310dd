package io.portolan.sheet.risk;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Tone;
import io.portolan.sheet.Sourced;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The open risks on the register's own matrix of probability and impact classes. Red from 60 % of the greatest product of ranks on and amber
 * from 24 %, which on a five by five matrix is 15 and 6.
 */
final class Matrix {
    private static final int USUAL_SIZE = 5;
    private static final int MOST_CLASSES = 10;
    private static final int MOST_IDS = 4;
    private static final int LONGEST_LIST = 60;
    private static final double RED = 0.6;
    private static final double AMBER = 0.24;

    private final List<Sourced<Risk>> risks;
    private final List<Scale.Level> up;
    private final List<Scale.Level> across;

    private Matrix(List<Sourced<Risk>> risks, List<Scale.Level> up, List<Scale.Level> across) {
        this.risks = risks;
        this.up = up;
        this.across = across;
    }

    /** The matrix of the open risks that have both classes; empty when none has, or when there are too many different ones. */
    static Optional<Matrix> of(Register register) {
        List<Sourced<Risk>> scored = register.open().stream()
                .filter(risk -> risk.value().score().isPresent())
                .toList();
        Conventions conventions = register.conventions();
        double[] likelihoods = codes(scored, risk -> risk.likelihood().code());
        double[] impacts = codes(scored, risk -> risk.consequence().code());
        int size = size(likelihoods, impacts);
        List<Scale.Level> up = levels(conventions.probabilityScale(), likelihoods, size);
        List<Scale.Level> across = levels(conventions.impactScale(), impacts, size);
        List<Sourced<Risk>> placed = scored.stream()
                .filter(risk -> rank(up, risk.value().likelihood().code()) > 0
                        && rank(across, risk.value().consequence().code()) > 0)
                .toList();
        return placed.isEmpty() || up.size() > MOST_CLASSES || across.size() > MOST_CLASSES
                ? Optional.empty()
                : Optional.of(new Matrix(placed, up, across));
    }

    private static double[] codes(List<Sourced<Risk>> risks, Function<Risk, Optional<Double>> code) {
        return risks.stream()
                .flatMap(risk -> code.apply(risk.value()).stream())
                .mapToDouble(Double::doubleValue)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Three and four classes are scales of their own; anything else below five is part of the usual five. */
    private static int size(double[] likelihoods, double[] impacts) {
        double largest = DoubleStream.concat(DoubleStream.of(likelihoods), DoubleStream.of(impacts))
                .filter(code -> code <= MOST_CLASSES)
                .max()
                .orElse(USUAL_SIZE);
        return largest == 4 || largest == 3 ? (int) largest : Math.max(USUAL_SIZE, (int) largest);
    }

    /** The classes of the workbook's own scale, else 1 to the size, else the ratings that occur. */
    private static List<Scale.Level> levels(Optional<Scale> own, double[] codes, int size) {
        if (own.isPresent()) {
            return own.get().levels();
        }
        boolean whole =
                DoubleStream.of(codes).allMatch(code -> code == Math.rint(code) && code >= 1 && code <= MOST_CLASSES);
        DoubleStream all = whole ? IntStream.rangeClosed(1, size).asDoubleStream() : DoubleStream.of(codes);
        return all.mapToObj(Scale.Level::of).toList();
    }

    /** The place of a code on an axis, counted from 1; 0 where it has none. */
    private static int rank(List<Scale.Level> levels, Optional<Double> code) {
        return 1
                + IntStream.range(0, levels.size())
                        .filter(i -> code.equals(Optional.of(levels.get(i).code())))
                        .findFirst()
                        .orElse(-1);
    }

    /** The probability classes, the lowest first. */
    List<Scale.Level> up() {
        return up;
    }

    /** The impact classes, the lowest first. */
    List<Scale.Level> across() {
        return across;
    }

    Tone tone(MatrixAudit.Cell cell) {
        return tone(cell.probability(), cell.impact());
    }

    /** Whether a cell of these ranks is green. */
    boolean isGreen(int probability, int impact) {
        return tone(probability, impact) == Tone.GREEN;
    }

    /** Whether there is a cell of these ranks, and it is red. */
    boolean isRed(int probability, int impact) {
        return probability <= up.size() && impact <= across.size() && tone(probability, impact) == Tone.RED;
    }

    /** How many risks stand in the red. */
    long red() {
        return risks.stream()
                .filter(risk -> tone(row(risk), column(risk)) == Tone.RED)
                .count();
    }

    ChartSpec.HeatMap chart(Words words) {
        List<String> top = IntStream.range(0, up.size())
                .mapToObj(i -> up.get(up.size() - 1 - i).label())
                .toList();
        List<List<ChartSpec.Tile>> tiles =
                IntStream.range(0, up.size()).mapToObj(i -> line(up.size() - i)).toList();
        String title = words.say("matrix.title", risks.size(), red());
        return new ChartSpec.HeatMap(
                title,
                title,
                words.say("matrix.impact"),
                words.say("matrix.probability"),
                across.stream().map(Scale.Level::label).toList(),
                top,
                tiles);
    }

    private List<ChartSpec.Tile> line(int probability) {
        return IntStream.rangeClosed(1, across.size())
                .mapToObj(impact -> new ChartSpec.Tile(text(probability, impact), tone(probability, impact)))
                .toList();
    }

    private String text(int probability, int impact) {
        List<String> names = risks.stream()
                .filter(risk -> row(risk) == probability && column(risk) == impact)
                .map(risk -> risk.value().id())
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String some = names.stream().limit(MOST_IDS).collect(Collectors.joining(" "));
        boolean listed = some.length() <= LONGEST_LIST && names.stream().noneMatch(String::isEmpty);
        return names.size() + (listed ? ": " + some + (names.size() > MOST_IDS ? " …" : "") : "");
    }

    private Tone tone(int probability, int impact) {
        double share = probability * impact / (double) (up.size() * across.size());
        if (share >= RED) {
            return Tone.RED;
        }
        return share >= AMBER ? Tone.AMBER : Tone.GREEN;
    }

    private int row(Sourced<Risk> risk) {
        return rank(up, risk.value().likelihood().code());
    }

    private int column(Sourced<Risk> risk) {
        return rank(across, risk.value().consequence().code());
    }
}
