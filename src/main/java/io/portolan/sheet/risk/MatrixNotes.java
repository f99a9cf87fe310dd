package io.portolan.sheet.risk;

import io.portolan.statistics.comparison.Concordance;
import java.util.ArrayList;
import java.util.List;

/** What to know of a matrix before trusting its colours, in sentences. */
final class MatrixNotes {
    private static final double NOTABLE = 10;

    private final Matrix matrix;
    private final MatrixAudit audit;
    private final Register register;
    private final Say say;

    MatrixNotes(Matrix matrix, Register register, Say say) {
        this.matrix = matrix;
        this.audit = MatrixAudit.of(matrix);
        this.register = register;
        this.say = say;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (audit.hasBands()) {
            audit.worst().ifPresent(worst -> sentences.add(worst(worst)));
            if (audit.jumps() > 0) {
                sentences.add(say.of("matrix.jumps", audit.jumps()));
            }
            audit.compression()
                    .filter(ratio -> ratio > NOTABLE)
                    .ifPresent(ratio -> sentences.add(
                            say.of("matrix.compression", say.words().number(ratio, 0))));
        }
        MatrixAudit.order(register).ifPresent(order -> sentences.add(order(order)));
        return sentences;
    }

    private String worst(MatrixAudit.Inconsistency worst) {
        return say.of(
                "matrix.inconsistent",
                name(worst.red()),
                say.money(worst.red().low()),
                name(worst.green()),
                say.money(worst.green().high()));
    }

    private String name(MatrixAudit.Cell cell) {
        return matrix.up().get(cell.probability() - 1).label() + " × "
                + matrix.across().get(cell.impact() - 1).label();
    }

    private String order(Concordance order) {
        return say.of(
                "matrix.order",
                order.n(),
                say.words().percent(Math.round(1000 * order.tied()) / 1000.0),
                say.words().percent(Math.round(1000 * order.reversed()) / 1000.0),
                say.words().number(order.tau(), 2));
    }
}
