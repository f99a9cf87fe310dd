package io.portolan.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.statistics.ReferenceData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forecasts of 500 monthly series of the M3 competition that no constant of the point forecasts was fitted to; the ranges were
 * chosen with them in view (docs/benchmarks.md). Metrics and the benchmark Naive2 are those of the M4
 * competition (S. Makridakis, E. Spiliotis, V. Assimakopoulos, 2020); the figures of peers stand in methods/kpi.md, section 4.
 */
class ForecastAccuracyTest {
    private static final int YEAR = 12;

    private record Series(String id, double[] known, double[] next) {
        Series last(int months, int horizon) {
            return months == 0
                    ? this
                    : new Series(
                            id,
                            Arrays.copyOfRange(known, known.length - months, known.length),
                            Arrays.copyOf(next, horizon));
        }
    }

    private static List<Series> sample() {
        return ReferenceData.lines("m3-monthly-sample.csv").stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new Series(cells[0], ReferenceData.numbers(cells[6]), ReferenceData.numbers(cells[7])))
                .toList();
    }

    /** The best peers: 13.49 / 0.828 with all months; ETS and the mean of three 0.812, 0.877, 0.893 with 36, 24, 12. */
    @ParameterizedTest(name = "the last {0} months, {1} ahead")
    @CsvSource({"0, 18, 13.5, 0.83, 0.83", "36, 12, 100, 100, 0.812", "24, 6, 100, 100, 0.877", "12, 3, 100, 100, 0.893"
    })
    void as_good_as_the_best_peers_and_as_sure_as_it_says(
            int months, int horizon, double mostSmape, double mostMase, double mostOwa) {
        double smape = 0;
        double mase = 0;
        double naiveSmape = 0;
        double naiveMase = 0;
        double within80 = 0;
        double within95 = 0;
        List<Series> all = sample();
        for (Series whole : all) {
            Series series = whole.last(months, horizon);
            Forecast forecast = Forecast.of(series.known(), YEAR, horizon).orElseThrow();
            double[] means = forecast.means().stream().mapToDouble(x -> x).toArray();
            double[] naive = naive2(series.known(), horizon);
            double scale = scale(series.known());
            smape += smape(means, series.next());
            naiveSmape += smape(naive, series.next());
            mase += error(means, series.next()) / scale;
            naiveMase += error(naive, series.next()) / scale;
            within80 += share(forecast, series.next(), 0.8);
            within95 += share(forecast, series.next(), 0.95);
        }
        int n = all.size();
        assertThat(smape / n).isLessThanOrEqualTo(mostSmape);
        assertThat(mase / n).isLessThanOrEqualTo(mostMase);
        assertThat((smape / naiveSmape + mase / naiveMase) / 2).isLessThanOrEqualTo(mostOwa);
        assertThat(within80 / n).isBetween(0.77, 0.83);
        assertThat(within95 / n).isBetween(0.93, 0.97);
    }

    /** ETS alone: 0.1462; the best of the peers, the mean of three models' probabilities: 0.1416. */
    @Test
    void the_chance_of_a_target_in_six_months_is_worth_believing() {
        Map<String, Forecast> forecasts = new HashMap<>();
        for (Series series : sample()) {
            forecasts.put(series.id(), Forecast.of(series.known(), YEAR, 6).orElseThrow());
        }
        double squares = 0;
        List<String> targets = ReferenceData.lines("targethit_sample_full_h6.csv");
        for (String line : targets) {
            String[] cells = line.split(",", -1);
            double above = forecasts.get(cells[0]).atLeast(6, Double.parseDouble(cells[4]));
            double chance = cells[2].equals("increase") ? above : 1 - above;
            double missed = chance - Double.parseDouble(cells[5]);
            squares += missed * missed;
        }
        assertThat(squares / targets.size()).isLessThanOrEqualTo(0.142);
    }

    private static double smape(double[] forecast, double[] actual) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += 200 * Math.abs(forecast[i] - actual[i]) / (Math.abs(forecast[i]) + Math.abs(actual[i]));
        }
        return sum / actual.length;
    }

    private static double error(double[] forecast, double[] actual) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs(forecast[i] - actual[i]);
        }
        return sum / actual.length;
    }

    /** The mean change over a year within the values known; over a month where there is but one year. */
    private static double scale(double[] y) {
        int apart = y.length > YEAR ? YEAR : 1;
        double sum = 0;
        for (int i = apart; i < y.length; i++) {
            sum += Math.abs(y[i] - y[i - apart]);
        }
        return sum / (y.length - apart);
    }

    private static double share(Forecast forecast, double[] actual, double level) {
        double within = 0;
        for (int h = 1; h <= actual.length; h++) {
            boolean above = actual[h - 1] >= forecast.quantile(h, (1 - level) / 2);
            within += above && actual[h - 1] <= forecast.quantile(h, (1 + level) / 2) ? 1 : 0;
        }
        return within / actual.length;
    }

    /** The last value, its season taken out by classical decomposition where the M4 competition's test finds one. */
    private static double[] naive2(double[] y, int horizon) {
        double[] season = isSeasonal(y) ? decomposed(y) : ones();
        double level = y[y.length - 1] / season[(y.length - 1) % YEAR];
        double[] forecast = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            forecast[h] = level * season[(y.length + h) % YEAR];
        }
        return forecast;
    }

    private static double[] ones() {
        double[] ones = new double[YEAR];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static boolean isSeasonal(double[] y) {
        if (y.length < 3 * YEAR) {
            return false;
        }
        double squares = 0;
        for (int lag = 1; lag < YEAR; lag++) {
            squares += autocorrelation(y, lag) * autocorrelation(y, lag);
        }
        return Math.abs(autocorrelation(y, YEAR)) > 1.645 * Math.sqrt((1 + 2 * squares) / y.length);
    }

    private static double autocorrelation(double[] y, int lag) {
        double mean = Arrays.stream(y).average().orElse(0);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < y.length; i++) {
            together += i < lag ? 0 : (y[i] - mean) * (y[i - lag] - mean);
            alone += (y[i] - mean) * (y[i] - mean);
        }
        return together / alone;
    }

    private static double[] decomposed(double[] y) {
        double[] sums = new double[YEAR];
        int[] counts = new int[YEAR];
        for (int i = YEAR / 2; i < y.length - YEAR / 2; i++) {
            double trend = (y[i - YEAR / 2] + y[i + YEAR / 2]) / 2;
            for (int j = i - YEAR / 2 + 1; j < i + YEAR / 2; j++) {
                trend += y[j];
            }
            sums[i % YEAR] += y[i] * YEAR / trend;
            counts[i % YEAR]++;
        }
        double[] season = new double[YEAR];
        Arrays.setAll(season, k -> sums[k] / counts[k]);
        double mean = Arrays.stream(season).average().orElse(1);
        return Arrays.stream(season).map(effect -> effect / mean).toArray();
    }
}
