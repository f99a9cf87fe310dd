package io.portolan.sheet.risk;

import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import io.portolan.workbook.Cell;
import java.util.Arrays;
import java.util.Optional;

/** How a register writes probabilities: as shares, as numbers out of 100, or as classes in numbers or words. */
enum ProbabilityScale {
    /** 0.3 or 30 %. */
    SHARE,
    /** 30 for 30 %. */
    HUNDREDTHS,
    /** 1 to 5, or very low to very high. */
    CLASSES;

    /** The middle of the usual classes 0–10, 10–30, 30–50, 50–70 and 70–100 %. */
    static final double[] MIDDLE = {0.05, 0.20, 0.40, 0.60, 0.85};

    private static final int LARGEST_CLASS = 10;

    /** How a table's column of probabilities is to be read. */
    static ProbabilityScale of(Table table) {
        double[] bare = table.rows().stream()
                .flatMap(row -> row.quantity("probability").stream())
                .filter(quantity -> !quantity.unit().equals("%"))
                .mapToDouble(Quantity::value)
                .sorted()
                .toArray();
        boolean anyShare = table.rows().stream()
                .flatMap(row -> row.quantity("probability").stream())
                .anyMatch(quantity -> quantity.unit().equals("%"));
        if (bare.length == 0) {
            return anyShare ? SHARE : CLASSES;
        }
        boolean whole = Arrays.stream(bare).allMatch(value -> value == Math.rint(value) && value >= 1);
        double largest = bare[bare.length - 1];
        if (whole && largest > 1 && largest <= LARGEST_CLASS && !anyShare) {
            return CLASSES;
        }
        return bare[bare.length / 2] > 1 && !anyShare ? HUNDREDTHS : SHARE;
    }

    /** What a cell says on this scale. */
    Risk.Likelihood read(Optional<Cell> cell, Optional<Quantity> quantity) {
        if (quantity.isPresent()) {
            double value = quantity.get().value();
            boolean percent = quantity.get().unit().equals("%");
            return switch (this) {
                case CLASSES -> ofClass(value);
                case HUNDREDTHS -> ofShare(percent ? value : value / 100);
                case SHARE -> ofShare(value);
            };
        }
        return cell.flatMap(c -> Vocabulary.of("scale5").find(c.text()))
                .map(word -> ofClass(Double.parseDouble(word)))
                .orElse(new Risk.Likelihood(Optional.empty(), Optional.empty()));
    }

    private static Risk.Likelihood ofClass(double code) {
        int index = (int) Math.round(code) - 1;
        Optional<Double> share = index >= 0 && index < MIDDLE.length ? Optional.of(MIDDLE[index]) : Optional.empty();
        return new Risk.Likelihood(share, Optional.of(code));
    }

    private static Risk.Likelihood ofShare(double share) {
        int code = 1;
        for (double edge : new double[] {0.1, 0.3, 0.5, 0.7}) {
            code += share > edge ? 1 : 0;
        }
        return new Risk.Likelihood(Optional.of(share), Optional.of((double) code));
    }
}
