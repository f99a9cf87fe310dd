package io.portolan.sheet.risk;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Tone;
import io.portolan.sheet.Sourced;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The open risks on the register's own matrix of probability and impact classes. Red from 60 % of the highest score on and amber from 24 %,
 * which on a five by five matrix is 15 and 6.
 */
final class Matrix {
    private static final int USUAL_SIZE = 5;
    private static final int MOST_CLASSES = 10;
    private static final int MOST_IDS = 4;
    private static final double RED = 0.6;
    private static final double AMBER = 0.24;

    private final List<Sourced<Risk>> risks;
    private final int size;

    private Matrix(List<Sourced<Risk>> risks, int size) {
        this.risks = risks;
        this.size = size;
    }

    /** The matrix of the open risks that have both classes; empty when none has, or when the classes are no small whole numbers. */
    static Optional<Matrix> of(Register register) {
        List<Sourced<Risk>> placed = register.open().stream()
                .filter(risk -> risk.value().score().isPresent())
                .filter(risk -> isClass(risk.value().likelihood().code())
                        && isClass(risk.value().consequence().code()))
                .toList();
        int largest = placed.stream()
                .mapToInt(risk -> Math.max(row(risk), column(risk)))
                .max()
                .orElse(0);
        int size = largest == 4 || largest == 3 ? largest : Math.max(USUAL_SIZE, largest);
        return placed.isEmpty() ? Optional.empty() : Optional.of(new Matrix(placed, size));
    }

    /** How many risks stand in the red. */
    long red() {
        return risks.stream()
                .filter(risk -> tone(row(risk), column(risk)) == Tone.RED)
                .count();
    }

    ChartSpec.HeatMap chart(Words words) {
        List<String> across =
                IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList();
        List<String> up = IntStream.rangeClosed(1, size)
                .mapToObj(i -> Integer.toString(size + 1 - i))
                .toList();
        List<List<ChartSpec.Tile>> tiles =
                IntStream.rangeClosed(1, size).mapToObj(i -> line(size + 1 - i)).toList();
        String title = words.say("matrix.title", risks.size(), red());
        return new ChartSpec.HeatMap(
                title, title, words.say("matrix.impact"), words.say("matrix.probability"), across, up, tiles);
    }

    private List<ChartSpec.Tile> line(int probability) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(impact -> new ChartSpec.Tile(text(probability, impact), tone(probability, impact)))
                .toList();
    }

    private String text(int probability, int impact) {
        List<String> names = risks.stream()
                .filter(risk -> row(risk) == probability && column(risk) == impact)
                .map(risk -> risk.value().name())
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String some = names.stream().limit(MOST_IDS).collect(Collectors.joining(" "));
        return names.size() + (some.length() > 60 ? "" : ": " + some + (names.size() > MOST_IDS ? " …" : ""));
    }

    private Tone tone(int probability, int impact) {
        double share = probability * impact / (double) (size * size);
        if (share >= RED) {
            return Tone.RED;
        }
        return share >= AMBER ? Tone.AMBER : Tone.GREEN;
    }

    private static boolean isClass(Optional<Double> code) {
        return code.filter(c -> c >= 1 && c <= MOST_CLASSES && c == Math.rint(c))
                .isPresent();
    }

    private static int row(Sourced<Risk> risk) {
        return risk.value().likelihood().code().map(Double::intValue).orElse(0);
    }

    private static int column(Sourced<Risk> risk) {
        return risk.value().consequence().code().map(Double::intValue).orElse(0);
    }
}
