package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The common factors of a set of events on even nodes. A group's factor is its score s, of variance {@code within};
 * given the factor for all, Z₀, it is normal with mean √across·Z₀ and variance within − across. All groups share the
 * nodes of s, only their weights move with Z₀, so that an event is conditioned on each s once. The trapezoidal rule on
 * even nodes is, for normal densities, as accurate as the rule of Gauss and Hermite, and halving the step keeps the
 * nodes. Source: Trefethen & Weideman, 2014. Independent events have one group and the single node 0.
 */
final class Factors {

    /** Nodes reach this many standard deviations: what lies beyond is below 1e-10. */
    private static final double REACH = 6.5;

    /** A step of one standard deviation is wrong by 5e-9 in the total of the weights, which is then divided out. */
    private static final double WIDEST = 0.9;

    /** What is combined: products of independent parts, and mixtures over the nodes. */
    interface Algebra<T> {
        T product(List<T> parts);

        T mixture(double[] weights, List<T> parts);
    }

    /** What is given for a group when its score stands at a node. */
    interface Given<T> {
        T at(int group, int node);
    }

    /** Plain numbers, such as probabilities. */
    static final Algebra<Double> NUMBERS = new Algebra<>() {
        @Override
        public Double product(List<Double> parts) {
            return parts.stream().reduce(1.0, (a, b) -> a * b);
        }

        @Override
        public Double mixture(double[] weights, List<Double> parts) {
            double sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += weights[k] * parts.get(k);
            }
            return sum;
        }
    };

    private final int[][] groups;
    private final double[] scores;
    private final double[] outer;
    private final double[][] weights;
    private final double spread;

    private Factors(int[][] groups, double[] scores, double[] outer, double[][] weights, double spread) {
        this.groups = groups;
        this.scores = scores;
        this.outer = outer;
        this.weights = weights;
        this.spread = spread;
    }

    /** The factors with the step of their nodes halved as often as said. */
    static Factors of(EventSet events, Dependence dependence, int halvings) {
        int[][] groups = groups(events, dependence.groupsOf(events.size()));
        if (dependence.none()) {
            return new Factors(groups, new double[] {0}, new double[] {1}, new double[][] {{1}}, 1);
        }
        double a = Math.sqrt(dependence.across());
        double b = Math.sqrt(dependence.within() - dependence.across());
        double spread = Math.sqrt(1 - dependence.within());
        double step = Math.min(WIDEST * (b > 0 ? b : a), spread) / (1 << halvings);
        double[] scores = even(REACH * Math.sqrt(dependence.within()), step);
        if (a == 0 || b == 0) {
            return new Factors(groups, scores, new double[] {1}, new double[][] {normal(scores, 0, a + b)}, spread);
        }
        double[] z = even(REACH, Math.min(WIDEST, spread / a) / (1 << halvings));
        double[][] weights =
                DoubleStream.of(z).mapToObj(z0 -> normal(scores, a * z0, b)).toArray(double[][]::new);
        return new Factors(groups, scores, normal(z, 0, 1), weights, spread);
    }

    private static int[][] groups(EventSet events, List<String> names) {
        TreeMap<String, List<Integer>> members = new TreeMap<>();
        for (int i : IntStream.concat(IntStream.of(events.jumps()), IntStream.of(events.smooth()))
                .toArray()) {
            members.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static double[] even(double reach, double step) {
        int side = (int) Math.ceil(reach / step);
        return IntStream.rangeClosed(-side, side).mapToDouble(k -> k * step).toArray();
    }

    private static double[] normal(double[] nodes, double mean, double deviation) {
        double[] w = Arrays.stream(nodes)
                .map(x -> StandardNormal.density((x - mean) / deviation))
                .toArray();
        double total = Arrays.stream(w).sum();
        return Arrays.stream(w).map(x -> x / total).toArray();
    }

    /** Positions of the varying events of each group, those with atoms first, either in canonical order. */
    int[][] groups() {
        return groups;
    }

    /** The nodes of a group's score. */
    double[] scores() {
        return scores;
    }

    /** √(1 − within), the deviation that the factors leave to an event. */
    double spread() {
        return spread;
    }

    /** Whether there is something to mix at all. */
    boolean single() {
        return scores.length == 1;
    }

    /** The law of everything from what is given for each group and node: Σ over Z₀ of Π over groups of Σ over s. */
    <T> T combine(Given<T> given, Algebra<T> algebra) {
        List<T> each = new ArrayList<>();
        for (int o = 0; o < outer.length; o++) {
            List<T> mixed = new ArrayList<>();
            for (int g = 0; g < groups.length; g++) {
                mixed.add(group(g, o, given, algebra));
            }
            each.add(algebra.product(mixed));
        }
        return algebra.mixture(outer, each);
    }

    private <T> T group(int g, int o, Given<T> given, Algebra<T> algebra) {
        List<T> nodes =
                IntStream.range(0, scores.length).mapToObj(j -> given.at(g, j)).toList();
        return algebra.mixture(weights[o], nodes);
    }

    /** What stands around one group for each node of its score, weighted: the law of all other groups together. */
    <T> List<T> around(int group, Given<T> given, Algebra<T> algebra) {
        List<T> others = new ArrayList<>();
        for (int o = 0; o < outer.length; o++) {
            List<T> mixed = new ArrayList<>();
            for (int g = 0; g < groups.length; g++) {
                if (g != group) {
                    mixed.add(group(g, o, given, algebra));
                }
            }
            others.add(algebra.product(mixed));
        }
        return IntStream.range(0, scores.length)
                .mapToObj(j -> algebra.mixture(weightsOf(j), others))
                .toList();
    }

    /** The joint weights of the node j with each node of Z₀. */
    private double[] weightsOf(int j) {
        return IntStream.range(0, outer.length)
                .mapToDouble(o -> outer[o] * weights[o][j])
                .toArray();
    }

    /** The weights of the nodes of a group's score, whatever Z₀. */
    double[] marginal() {
        return IntStream.range(0, scores.length)
                .mapToDouble(j -> Arrays.stream(weightsOf(j)).sum())
                .toArray();
    }

    /** The covariance of two functions of the score of one group. */
    double covariance(int group, double[] f, double[] g) {
        List<double[]> only = new ArrayList<>();
        for (int k = 0; k < groups.length; k++) {
            only.add(k == group ? g : new double[g.length]);
        }
        return covariance(group, f, only);
    }

    /** The covariance of a function of the score of one group with a sum of functions of the scores of each. */
    double covariance(int group, double[] f, List<double[]> each) {
        double product = 0;
        double meanOfSum = 0;
        double mean = 0;
        for (int o = 0; o < outer.length; o++) {
            double others = 0;
            for (int k = 0; k < groups.length; k++) {
                others += k == group ? 0 : mean(o, each.get(k));
            }
            double own = mean(o, f);
            product += outer[o] * (mean(o, product(f, each.get(group))) + own * others);
            meanOfSum += outer[o] * (mean(o, each.get(group)) + others);
            mean += outer[o] * own;
        }
        return product - mean * meanOfSum;
    }

    private double mean(int o, double[] f) {
        double sum = 0;
        for (int j = 0; j < f.length; j++) {
            sum += weights[o][j] * f[j];
        }
        return sum;
    }

    private static double[] product(double[] f, double[] g) {
        return IntStream.range(0, f.length).mapToDouble(j -> f[j] * g[j]).toArray();
    }
}
