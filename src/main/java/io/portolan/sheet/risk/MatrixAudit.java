package io.portolan.sheet.risk;

import io.portolan.chart.Tone;
import io.portolan.statistics.comparison.Concordance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a matrix of classes keeps what its colours promise, given the bands that its classes stand for.
 *
 * <p>Every red cell should mean a larger expected loss than every green one (weak consistency), no step of one cell should jump from green to
 * red (betweenness), and no red should stand in the lowest row or column (consistent colouring). Source: L. A. Cox (2008).
 */
final class MatrixAudit {
    private static final int FEWEST = 5;

    private final Matrix matrix;
    private final List<Cell> cells = new ArrayList<>();

    private MatrixAudit(Matrix matrix) {
        this.matrix = matrix;
        for (int p = 1; p <= matrix.up().size(); p++) {
            for (int i = 1; i <= matrix.across().size(); i++) {
                cell(p, i).ifPresent(cells::add);
            }
        }
    }

    /** The audit of a register's matrix. */
    static MatrixAudit of(Matrix matrix) {
        return new MatrixAudit(matrix);
    }

    /**
     * A cell of the matrix.
     *
     * @param probability the rank of its probability class
     * @param impact the rank of its impact class
     * @param low the least expected loss in it
     * @param high the greatest one
     */
    record Cell(int probability, int impact, double low, double high) {}

    /** A red cell whose expected loss may lie below that of a green one. */
    record Inconsistency(Cell red, Cell green) {
        double gap() {
            return green.high() - red.low();
        }
    }

    private Optional<Cell> cell(int p, int i) {
        Optional<Band> probability = matrix.up().get(p - 1).band().or(() -> usual(p));
        return probability.flatMap(up -> matrix.across()
                .get(i - 1)
                .band()
                .filter(across -> !across.isOpen())
                .map(across -> new Cell(p, i, up.low() * across.low(), Math.min(1, up.stated()) * across.stated())));
    }

    /** The usual five bands stand in where the register has five classes without any. */
    private Optional<Band> usual(int p) {
        return matrix.up().size() == ProbabilityScale.USUAL.size()
                ? Optional.of(ProbabilityScale.USUAL.get(p - 1))
                : Optional.empty();
    }

    /** Whether the classes say which amounts they stand for. */
    boolean hasBands() {
        return !cells.isEmpty();
    }

    /** The worst pair of a red and a green cell in the wrong order; empty when there is none. */
    Optional<Inconsistency> worst() {
        return cells.stream()
                .filter(red -> matrix.tone(red) == Tone.RED)
                .flatMap(red -> cells.stream()
                        .filter(green -> matrix.tone(green) == Tone.GREEN)
                        .map(green -> new Inconsistency(red, green)))
                .filter(pair -> pair.gap() > 0)
                .max(Comparator.comparingDouble(Inconsistency::gap));
    }

    /** How many single steps lead straight from green to red. */
    long jumps() {
        return IntStream.rangeClosed(1, matrix.up().size())
                .mapToLong(p -> IntStream.rangeClosed(1, matrix.across().size())
                        .filter(i -> matrix.isGreen(p, i) && (matrix.isRed(p + 1, i) || matrix.isRed(p, i + 1)))
                        .count())
                .sum();
    }

    /** How many red cells stand in the lowest row or column. */
    long redAtTheEdge() {
        long column = IntStream.rangeClosed(1, matrix.up().size())
                .filter(p -> matrix.isRed(p, 1))
                .count();
        long row = IntStream.rangeClosed(2, matrix.across().size())
                .filter(i -> matrix.isRed(1, i))
                .count();
        return column + row;
    }

    /** The greatest ratio of expected losses within one cell, which all look alike on the matrix. */
    Optional<Double> compression() {
        return cells.stream()
                .filter(cell -> cell.low() > 0)
                .map(cell -> cell.high() / cell.low())
                .max(Comparator.naturalOrder());
    }

    /** How far the scores order the open risks as their expected values do; empty for fewer than five risks that have both. */
    static Optional<Concordance> order(Register register) {
        double[][] both = register.open().stream()
                .flatMap(risk -> register.score(risk).stream()
                        .flatMap(score -> risk.value().expectedValue().stream()
                                .map(value -> new double[] {score, Math.abs(value)})))
                .toArray(double[][]::new);
        if (both.length < FEWEST) {
            return Optional.empty();
        }
        Concordance order = Concordance.of(column(both, 0), column(both, 1));
        return Double.isNaN(order.tau()) ? Optional.empty() : Optional.of(order);
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }
}
