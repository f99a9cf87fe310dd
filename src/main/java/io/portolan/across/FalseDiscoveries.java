package io.portolan.across;

import io.portolan.analysis.Analysis;
import io.portolan.statistics.trend.FalseDiscoveryRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps false alarms down over a whole run: every result that carries the p-value of a change ({@code changeP}) is told whether it
 * {@code survives} the correction of Benjamini and Hochberg (1995) over all of them.
 */
public final class FalseDiscoveries {
    private static final double SHARE_OF_FALSE_ALARMS = 0.05;
    private static final String P_VALUE = "changeP";

    private FalseDiscoveries() {}

    /** Marks the results of these analyses in place. */
    public static void correct(Stream<Analysis> analyses) {
        List<Map<String, Object>> tested = new ArrayList<>();
        analyses.flatMap(analysis -> analysis.results().values().stream())
                .flatMap(List::stream)
                .filter(result -> result.get(P_VALUE) instanceof Double)
                .forEach(tested::add);
        double[] p = tested.stream()
                .mapToDouble(result -> (Double) result.getOrDefault(P_VALUE, 1.0))
                .toArray();
        double[] q = FalseDiscoveryRate.benjaminiHochberg(p);
        for (int i = 0; i < q.length; i++) {
            tested.get(i).put("survives", q[i] <= SHARE_OF_FALSE_ALARMS);
        }
    }
}
