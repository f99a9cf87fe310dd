package io.portolan.sheet.risk;

import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import io.portolan.workbook.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a register writes probabilities: as shares, as numbers out of 100, as classes in numbers or words, or as factors of a product. */
enum ProbabilityScale {
    /** 0.3 or 30 %. */
    SHARE,
    /** 30 for 30 %. */
    HUNDREDTHS,
    /** 1 to 5, or very low to very high. */
    CLASSES,
    /** Ratings of a product score such as FMEA's or Fine and Kinney's, which stand for no probability. */
    RATINGS;

    /** The edges of the usual five classes. */
    private static final double[] EDGES = {0, 0.1, 0.3, 0.5, 0.7, 1};

    /** The usual five classes as bands. */
    static final List<Band> USUAL = IntStream.range(1, EDGES.length)
            .mapToObj(i -> new Band(EDGES[i - 1], EDGES[i], ""))
            .toList();

    private static final int LARGEST_CLASS = 10;

    /** How a table's column of probabilities is to be read. */
    static ProbabilityScale of(Table table) {
        if (hasThirdFactor(table)) {
            return RATINGS;
        }
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

    private static boolean hasThirdFactor(Table table) {
        long rated = table.rows().stream()
                .filter(row -> row.number("detection").isPresent()
                        && row.number("probability").isPresent()
                        && row.number("impact").isPresent())
                .count();
        return 2 * rated > table.rows().size();
    }

    /** What a cell says on this scale, by the bands of the workbook's own scale where it has one; a word among numbers says nothing. */
    Risk.Likelihood read(Optional<Cell> cell, Optional<Quantity> quantity, Optional<Scale> own) {
        if (quantity.isPresent()) {
            double value = quantity.get().value();
            boolean percent = quantity.get().unit().equals("%");
            return switch (this) {
                case CLASSES -> ofClass(value, own);
                case RATINGS -> Risk.Likelihood.rated(value);
                case HUNDREDTHS -> ofShare(percent ? value : value / 100, own);
                case SHARE -> ofShare(isHundredths(quantity.get()) ? value / 100 : value, own);
            };
        }
        String text = cell.map(Cell::text).orElse("");
        return own.flatMap(scale -> scale.find(text))
                .map(level -> ofClass(level.code(), own))
                .or(() -> Vocabulary.of("scale5")
                        .find(text)
                        .filter(word -> this == CLASSES)
                        .map(word -> ofClass(Double.parseDouble(word), own)))
                .orElse(Risk.Likelihood.UNKNOWN);
    }

    /** Whether a bare number among shares can only be meant out of 100: a whole number from 2 to 100. */
    static boolean isHundredths(Quantity quantity) {
        double value = quantity.value();
        return !quantity.unit().equals("%") && value >= 2 && value <= 100 && value == Math.rint(value);
    }

    private static Risk.Likelihood ofClass(double code, Optional<Scale> own) {
        if (own.filter(Scale::hasBands).isPresent()) {
            return own.flatMap(scale -> scale.find(code))
                    .flatMap(Scale.Level::band)
                    .map(band -> Risk.Likelihood.banded(code, band.low(), Math.min(1, band.stated())))
                    .orElse(Risk.Likelihood.rated(code));
        }
        int index = (int) Math.round(code);
        return index >= 1 && index < EDGES.length
                ? Risk.Likelihood.banded(code, EDGES[index - 1], EDGES[index])
                : Risk.Likelihood.rated(code);
    }

    private static Risk.Likelihood ofShare(double share, Optional<Scale> own) {
        int code = 1;
        for (int i = 1; i < EDGES.length - 1; i++) {
            code += share > EDGES[i] ? 1 : 0;
        }
        double usual = code;
        return Risk.Likelihood.stated(
                share,
                own.filter(Scale::hasBands)
                        .flatMap(scale -> scale.holding(share))
                        .map(Scale.Level::code)
                        .orElse(usual));
    }
}
