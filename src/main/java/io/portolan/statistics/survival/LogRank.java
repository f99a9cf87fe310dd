package io.portolan.statistics.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Whether groups end at the same pace.
 *
 * <p>In each risk set the expected ends of group g are dᵢ·nᵢg/nᵢ, hypergeometric. With U the observed less the expected ends of all groups
 * but the last and V their covariance, χ² = U'V⁻¹U on (groups − 1) degrees of freedom. Source: N. Mantel (1966), R. Peto and J. Peto (1972).
 *
 * @param observed ends of each group
 * @param expected ends of each group, were all alike
 * @param variance of the first group's observed ends
 * @param statistic χ²
 * @param p the chance of so much difference among groups that do not differ
 */
public record LogRank(List<Integer> observed, List<Double> expected, double variance, double statistic, double p) {
    public LogRank {
        observed = List.copyOf(observed);
        expected = List.copyOf(expected);
    }

    /** The test of two groups or more; empty where they cannot be compared, such as when nothing ended while two were watched. */
    public static Optional<LogRank> of(List<List<Observation>> groups) {
        if (groups.size() < 2) {
            return Optional.empty();
        }
        List<Observation> all = groups.stream().flatMap(List::stream).toList();
        double[] expected = new double[groups.size()];
        RealMatrix covariance = new Array2DRowRealMatrix(groups.size() - 1, groups.size() - 1);
        for (RiskSet set : RiskSet.of(all)) {
            add(set, groups, expected, covariance);
        }
        return tested(groups, expected, covariance);
    }

    private static void add(RiskSet set, List<List<Observation>> groups, double[] expected, RealMatrix covariance) {
        double[] share = groups.stream()
                .mapToDouble(group -> (double) RiskSet.watched(group, set.time()) / set.atRisk())
                .toArray();
        double spread = set.atRisk() > 1 ? (double) set.ended() * (set.atRisk() - set.ended()) / (set.atRisk() - 1) : 0;
        for (int g = 0; g < share.length; g++) {
            expected[g] += set.ended() * share[g];
            for (int h = 0; h < share.length - 1 && g < share.length - 1; h++) {
                covariance.addToEntry(g, h, spread * share[g] * ((g == h ? 1 : 0) - share[h]));
            }
        }
    }

    private static Optional<LogRank> tested(List<List<Observation>> groups, double[] expected, RealMatrix covariance) {
        LUDecomposition decomposed = new LUDecomposition(covariance);
        if (!decomposed.getSolver().isNonSingular()) {
            return Optional.empty();
        }
        List<Integer> observed = new ArrayList<>();
        List<Double> expectations = new ArrayList<>();
        double[] difference = new double[groups.size() - 1];
        for (int g = 0; g < expected.length; g++) {
            int ended =
                    (int) groups.get(g).stream().filter(Observation::isEnded).count();
            observed.add(ended);
            expectations.add(expected[g]);
            if (g < difference.length) {
                difference[g] = ended - expected[g];
            }
        }
        RealMatrix u = new Array2DRowRealMatrix(difference);
        double statistic =
                u.transpose().multiply(decomposed.getSolver().solve(u)).getEntry(0, 0);
        double p = 1 - new ChiSquaredDistribution(null, difference.length).cumulativeProbability(statistic);
        return Optional.of(new LogRank(observed, expectations, covariance.getEntry(0, 0), statistic, p));
    }
}
