package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the figures of a project say, beside what was reported of it.
 *
 * @param row the project
 * @param estimate its earned value
 * @param drift how its promises have moved over its reports
 * @param evidence its figures held against their thresholds
 * @param dimensions the worst of the evidence on each side; grey where there is none
 * @param computed the overall status
 * @param candour how the reported status compares
 */
record Judgement(
        Sourced<Project> row,
        Estimate estimate,
        Drift drift,
        List<Evidence> evidence,
        Map<Dimension, Rag> dimensions,
        Rag computed,
        Candour candour) {
    Judgement {
        evidence = List.copyOf(evidence);
        dimensions = Collections.unmodifiableMap(new EnumMap<>(dimensions));
    }

    static Judgement of(Sourced<Project> row, Estimate estimate, Drift drift, List<Evidence> evidence) {
        Map<Dimension, Rag> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, worst(evidence, dimension));
        }
        Rag computed = row.value().isOpen() ? overall(dimensions) : Rag.GREY;
        Rag reported = row.value().reported().orElse(Rag.GREY);
        boolean isFirm = computed == Rag.RED || evidence.stream().anyMatch(Evidence::isFirmRed);
        Candour candour = Candour.of(reported, computed, isFirm && hasRedFigures(dimensions));
        return new Judgement(row, estimate, drift, evidence, dimensions, computed, candour);
    }

    /**
     * The overall status: red when two sides are; amber-red with cost or schedule red; amber when cost and schedule are amber or all three
     * sides; amber-green with fewer ambers; grey when more than half of the sides are unknown and none is red, since what is not known is
     * never green. Governance alone makes no project worse than amber-green: a name that is missing in the list is no failing project.
     */
    static Rag overall(Map<Dimension, Rag> dimensions) {
        long red = count(dimensions, Rag.RED);
        boolean isFormal = red == 1 && dimensions.get(Dimension.GOVERNANCE) == Rag.RED;
        long amber = count(dimensions, Rag.AMBER) + (isFormal ? 1 : 0);
        if (red > 0 && !isFormal) {
            return red > 1 ? Rag.RED : Rag.AMBER_RED;
        }
        if (2 * count(dimensions, Rag.GREY) > dimensions.size()) {
            return Rag.GREY;
        }
        boolean both = dimensions.get(Dimension.COST) == Rag.AMBER && dimensions.get(Dimension.SCHEDULE) == Rag.AMBER;
        if (amber > 2 || both) {
            return Rag.AMBER;
        }
        return amber > 0 ? Rag.AMBER_GREEN : Rag.GREEN;
    }

    Project project() {
        return row.value();
    }

    Rag reported() {
        return project().reported().orElse(Rag.GREY);
    }

    /** How many steps better it was reported than computed; 0 when not or not known. */
    double gap() {
        double gap = computed.severity() - reported().severity();
        return Double.isNaN(gap) ? 0 : Math.max(0, gap);
    }

    /** The evidence that is not green, the worst first, in one line; "" when there is none. */
    String reasons() {
        return evidence.stream()
                .filter(item -> !item.sentence().isEmpty())
                .sorted((a, b) -> Double.compare(b.rag().severity(), a.rag().severity()))
                .map(Evidence::sentence)
                .collect(Collectors.joining("; "));
    }

    private static Rag worst(List<Evidence> evidence, Dimension dimension) {
        return evidence.stream()
                .filter(item -> item.dimension() == dimension)
                .map(Evidence::rag)
                .reduce(Rag.GREY, Rag::orWorse);
    }

    private static boolean hasRedFigures(Map<Dimension, Rag> dimensions) {
        return dimensions.get(Dimension.COST) == Rag.RED || dimensions.get(Dimension.SCHEDULE) == Rag.RED;
    }

    private static long count(Map<Dimension, Rag> dimensions, Rag rag) {
        return dimensions.values().stream().filter(side -> side == rag).count();
    }
}
