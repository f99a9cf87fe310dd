package io.portolan.sheet.kpi;

import io.portolan.statistics.comparison.LeadLag;
import io.portolan.statistics.trend.FalseDiscoveryRate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An indicator whose moves come before those of another.
 *
 * @param leader the one that moves first
 * @param follower the other
 * @param lag by how much
 * @param q the share of false leads among those at least as sure, by Benjamini and Hochberg over all pairs of the table
 */
record Lead(Assessment leader, Assessment follower, LeadLag lag, double q) {
    /** Pairs grow with the square of the indicators; nobody steers by more at once. */
    private static final int MOST_COMPARED = 60;

    private static final double FALSE_LEADS = 0.05;

    /** The leads among the indicators of a table that have the same periods. */
    static List<Lead> among(List<Assessment> all) {
        List<Assessment> candidates = all.stream().filter(Lead::isLongEnough).toList();
        if (candidates.size() > MOST_COMPARED) {
            return List.of();
        }
        List<Lead> found = new ArrayList<>();
        int pairs = 0;
        for (Assessment leader : candidates) {
            for (Assessment follower : candidates) {
                if (leader.equals(follower) || !leader.periods().equals(follower.periods())) {
                    continue;
                }
                pairs++;
                LeadLag.of(level(leader), level(follower))
                        .ifPresent(lag -> found.add(new Lead(leader, follower, lag, 1)));
            }
        }
        return corrected(found, pairs);
    }

    private static boolean isLongEnough(Assessment a) {
        return a.timeline().regular() && a.n() >= LeadLag.LEAST && !a.verdict().isNone();
    }

    private static double[] level(Assessment a) {
        return a.level().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Pairs without a lead count among the tests, with p = 1. */
    private static List<Lead> corrected(List<Lead> found, int pairs) {
        double[] q = FalseDiscoveryRate.benjaminiHochberg(IntStream.range(0, pairs)
                .mapToDouble(i -> i < found.size() ? found.get(i).lag.p() : 1)
                .toArray());
        return IntStream.range(0, found.size())
                .filter(i -> q[i] <= FALSE_LEADS)
                .mapToObj(i -> new Lead(found.get(i).leader, found.get(i).follower, found.get(i).lag, q[i]))
                .toList();
    }

    String sentence(Say say) {
        return say.say(
                lag.correlation() > 0 ? "lead.same" : "lead.opposite",
                leader.indicator().title(),
                follower.indicator().title(),
                say.periods(lag.lag(), leader.timeline().cadence()),
                say.words().number(lag.correlation(), 2),
                say.count(lag.n()));
    }

    Map<String, Object> result() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("leader", leader.indicator().title());
        result.put("follower", follower.indicator().title());
        result.put("periods", lag.lag());
        result.put("correlation", lag.correlation());
        result.put("n", lag.n());
        result.put("q", q);
        return result;
    }
}
