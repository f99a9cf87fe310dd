package io.portolan.statistics.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What common factors add to the moments of a sum of events, from the means of the events given the factors: the
 * moments with the factors less those of the same laws without. Nothing if the events are independent.
 */
final class SharedMoments {

    private final Cumulants added;
    private final double[] covariances;

    private SharedMoments(Cumulants added, double[] covariances) {
        this.added = added;
        this.covariances = covariances;
    }

    static SharedMoments of(int events, Lattice lattice, Factors factors) {
        double[] covariances = new double[events];
        if (factors.single()) {
            return new SharedMoments(Cumulants.ZERO, covariances);
        }
        double[] marginal = factors.marginal();
        Cumulants alone = Cumulants.ZERO;
        List<double[]> groupMeans = new ArrayList<>();
        for (int[] group : factors.groups()) {
            double[] sum = new double[marginal.length];
            for (int i : group) {
                List<Cumulants> nodes = lattice.cumulants(i);
                alone = alone.plus(1, Cumulants.mixture(marginal, nodes));
                IntStream.range(0, sum.length)
                        .forEach(j -> sum[j] += nodes.get(j).mean());
            }
            groupMeans.add(sum);
        }
        Cumulants added = lattice.cumulants().plus(-1, alone);
        for (int g = 0; g < factors.groups().length; g++) {
            for (int i : factors.groups()[g]) {
                double[] means = lattice.cumulants(i).stream()
                        .mapToDouble(Cumulants::mean)
                        .toArray();
                covariances[i] = factors.covariance(g, means, groupMeans) - factors.covariance(g, means, means);
            }
        }
        return new SharedMoments(added, covariances);
    }

    Cumulants added() {
        return added;
    }

    /** Cov(Xᵢ, S − Xᵢ) of each event, in the order of the list. */
    double[] covariances() {
        return covariances.clone();
    }
}
