package io.portolan.table;

import io.portolan.workbook.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Finds columns that are the product of columns before them, as a score is of probability and impact. */
final class Products {
    /**
     * A column that is a product.
     *
     * @param factors the places of two or three columns
     * @param product the place of their product
     */
    record Product(List<Integer> factors, int product) {
        Product {
            factors = List.copyOf(factors);
        }
    }

    private static final int MOST_COLUMNS = 14;
    private static final int MOST_LINES = 60;
    private static final int FEWEST_LINES = 4;
    private static final double SHARE = 0.75;
    private static final double TOLERANCE = 0.02;

    private final List<Integer> places = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    private Products(Draft draft) {
        int[] lines = Arrays.stream(draft.sampled()).limit(MOST_LINES).toArray();
        for (Heading heading : draft.columns()) {
            if (heading.profile().isNumeric() && places.size() < MOST_COLUMNS) {
                places.add(heading.place());
                values.add(Arrays.stream(lines)
                        .mapToDouble(line -> number(draft.face().shown(line, heading.place()), draft.style()))
                        .toArray());
            }
        }
    }

    private static double number(Cell cell, NumberStyle style) {
        Optional<Quantity> quantity = Quantity.read(cell, style);
        return quantity.map(q -> OptionalDouble.of(q.value()))
                .orElseGet(OptionalDouble::empty)
                .orElse(Double.NaN);
    }

    /** The products in a table, each with the factors nearest before it. */
    static List<Product> in(Draft draft) {
        Products products = new Products(draft);
        List<Product> found = new ArrayList<>();
        for (int z = 2; z < products.places.size(); z++) {
            products.factorsOf(z).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Product> factorsOf(int z) {
        for (int y = z - 1; y > 0; y--) {
            for (int x = y - 1; x >= 0; x--) {
                if (holds(z, x, y)) {
                    return Optional.of(new Product(List.of(places.get(x), places.get(y)), places.get(z)));
                }
            }
        }
        for (int y = z - 1; y > 1; y--) {
            for (int x = y - 1; x > 0; x--) {
                if (holds(z, x - 1, x, y)) {
                    return Optional.of(
                            new Product(List.of(places.get(x - 1), places.get(x), places.get(y)), places.get(z)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean holds(int z, int... factors) {
        int compared = 0;
        int equal = 0;
        Set<List<Double>> different = new HashSet<>();
        for (int i = 0; i < values.get(z).length; i++) {
            double product = 1;
            List<Double> row = new ArrayList<>();
            for (int factor : factors) {
                product *= values.get(factor)[i];
                row.add(values.get(factor)[i]);
            }
            double found = values.get(z)[i];
            if (Double.isNaN(product) || Double.isNaN(found) || product == 0) {
                continue;
            }
            compared++;
            different.add(row);
            equal += Math.abs(product - found) <= TOLERANCE * Math.abs(found) ? 1 : 0;
        }
        boolean trivial = different.size() < 3 || hasConstant(factors);
        return compared >= FEWEST_LINES && !trivial && equal >= SHARE * compared;
    }

    private boolean hasConstant(int... factors) {
        return Arrays.stream(factors)
                .anyMatch(factor -> Arrays.stream(values.get(factor))
                                .filter(v -> !Double.isNaN(v))
                                .distinct()
                                .count()
                        < 2);
    }
}
