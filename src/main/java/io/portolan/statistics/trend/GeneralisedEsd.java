package io.portolan.statistics.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Outliers by the generalised extreme Studentised deviate: R<sub>i</sub> = max |y − ȳ| / s, the farthest value removed each time.
 *
 * <p>λ<sub>i</sub> = (n−i) t / √((n−i−1+t²)(n−i+1)), t the quantile of Student's distribution with n−i−1 degrees at 1 − α/(2(n−i+1)).
 * The outliers are the values removed up to the largest i with R<sub>i</sub> &gt; λ<sub>i</sub>. The values should be roughly normal
 * apart from them. A constant series has none.
 *
 * <p>Source: B. Rosner (1983); NIST/SEMATECH e-Handbook 1.3.5.17.3.
 *
 * @param outliers their places in the series, the farthest first
 * @param statistics R<sub>1</sub>, R<sub>2</sub> …
 * @param criticalValues λ<sub>1</sub>, λ<sub>2</sub> …
 */
public record GeneralisedEsd(List<Integer> outliers, List<Double> statistics, List<Double> criticalValues) {
    public GeneralisedEsd {
        outliers = List.copyOf(outliers);
        statistics = List.copyOf(statistics);
        criticalValues = List.copyOf(criticalValues);
    }

    /** At most {@code most} outliers among values (NaN for gaps) at the significance level {@code alpha}. */
    public static GeneralisedEsd of(double[] values, int most, double alpha) {
        double[] y = values.clone();
        List<Integer> removed = new ArrayList<>();
        List<Double> statistics = new ArrayList<>();
        List<Double> critical = new ArrayList<>();
        int n = MannKendall.present(y).length;
        int found = 0;
        for (int i = 1; i <= most && n - i >= 2; i++) {
            int farthest = farthest(y);
            double r = deviation(y, farthest);
            double lambda = lambda(n, i, alpha);
            removed.add(farthest);
            statistics.add(r);
            critical.add(lambda);
            found = r > lambda ? i : found;
            y[farthest] = Double.NaN;
        }
        return new GeneralisedEsd(removed.subList(0, found), statistics, critical);
    }

    /** The chance that a normal sample has a value as far out as the farthest of these, by Bonferroni's bound; 1 below three values. */
    public static double p(double[] values) {
        int n = MannKendall.present(values).length;
        if (n <= 2) {
            return 1;
        }
        double g = deviation(values, farthest(values));
        double rest = (n - 1.0) * (n - 1.0) - n * g * g;
        double t = rest <= 0 ? Double.POSITIVE_INFINITY : Math.sqrt(n * (n - 2.0) * g * g / rest);
        return Math.min(1, 2 * n * Tails.studentUpper(t, n - 2.0));
    }

    private static double lambda(int n, int i, double alpha) {
        double t = Tails.studentQuantile(1 - alpha / (2 * (n - i + 1.0)), n - i - 1.0);
        return (n - i) * t / Math.sqrt((n - i - 1 + t * t) * (n - i + 1));
    }

    private static int farthest(double[] y) {
        double mean = mean(y);
        int farthest = -1;
        for (int i = 0; i < y.length; i++) {
            boolean farther = farthest < 0 || Math.abs(y[i] - mean) > Math.abs(y[farthest] - mean);
            farthest = Double.isFinite(y[i]) && farther ? i : farthest;
        }
        return farthest;
    }

    private static double deviation(double[] y, int place) {
        double[] present = MannKendall.present(y);
        double mean = mean(y);
        double squares = Arrays.stream(present)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double s = Math.sqrt(squares / (present.length - 1));
        return s > 0 ? Math.abs(y[place] - mean) / s : 0;
    }

    private static double mean(double[] y) {
        return Arrays.stream(MannKendall.present(y)).average().orElse(Double.NaN);
    }
}
