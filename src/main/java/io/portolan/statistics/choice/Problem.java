package io.portolan.statistics.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A choice in arrays, by the places of its options.
 *
 * @param values what each option is worth
 * @param costs what each takes of each budget
 * @param budgets how much there is
 * @param mandatory which must be taken
 * @param needs the options that each needs
 * @param dependants the options that need each
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, never changed
record Problem(
        double[] values, double[][] costs, double[] budgets, boolean[] mandatory, int[][] needs, int[][] dependants) {
    static Problem of(List<Option> options, double[] budgets) {
        int n = options.size();
        List<List<Integer>> dependants = IntStream.range(0, n)
                .<List<Integer>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (int i = 0; i < n; i++) {
            for (int needed : options.get(i).needs()) {
                dependants.get(needed).add(i);
            }
        }
        boolean[] mandatory = new boolean[n];
        for (int i = 0; i < n; i++) {
            mandatory[i] = options.get(i).mandatory();
        }
        return new Problem(
                options.stream().mapToDouble(Option::value).toArray(),
                options.stream().map(option -> doubles(option.costs())).toArray(double[][]::new),
                budgets.clone(),
                mandatory,
                options.stream().map(option -> ints(option.needs())).toArray(int[][]::new),
                dependants.stream().map(Problem::ints).toArray(int[][]::new));
    }

    private static double[] doubles(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    int options() {
        return values.length;
    }

    /** The unit in which the price of a budget is steered, so that it does not matter in what money is counted. */
    double scale(int budget) {
        return budgets[budget] > 0 ? budgets[budget] : 1;
    }
}
