package io.portolan.report.look;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.Tone;
import io.portolan.chart.ValueFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Charts as they come out of the analyses, for whoever draws them. */
public final class SampleCharts {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private SampleCharts() {}

    /** A control chart with a gap in its third month and a forecast of four months where there are 24 or more. */
    public static ChartSpec.Lines controlChart(int months) {
        int known = months >= 24 ? months - 4 : months;
        double[] actual = new double[months];
        Arrays.setAll(actual, i -> i == 2 || i >= known ? Double.NaN : 80 + 7 * Math.sin(i * 1.7) + (i == 8 ? 18 : 0));
        double[] concern = only(actual, 8);
        double[] forecast = new double[months];
        Arrays.setAll(forecast, i -> i < known - 1 ? Double.NaN : i == known - 1 ? actual[i] : 82 + i % 3);
        List<Series> series = new ArrayList<>(List.of(
                Series.of("Actual", Series.Style.ACTUAL, actual),
                Series.of("Average", Series.Style.CENTRE, constant(months, 80.6)),
                Series.of("Upper limit", Series.Style.LIMIT, constant(months, 98)),
                Series.of("Lower limit", Series.Style.LIMIT, constant(months, 63)),
                Series.of("Target", Series.Style.TARGET, constant(months, 82)),
                Series.of("Above the limit", Series.Style.CONCERN_POINTS, concern)));
        if (known < months) {
            series.add(Series.of("Forecast", Series.Style.FORECAST, forecast));
        }
        return new ChartSpec.Lines(
                "On-time delivery is stable at 81; September stands out and the target of 82 will be met"
                        + " about half of the time",
                "Control chart of on-time delivery over " + months + " months.",
                ValueFormat.DECIMAL1,
                categories(months),
                series);
    }

    /** Horizontal bars with long names. */
    public static ChartSpec.Bars bars(int count, int sets, boolean stacked) {
        List<String> names = IntStream.range(0, count)
                .mapToObj(i -> "R-" + (i + 1)
                        + (i % 2 == 0 ? " Delay in delivery of the hydraulic gate by the supplier" : " Permit"))
                .toList();
        List<Series> series = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            double[] values = new double[count];
            int factor = set + 1;
            Arrays.setAll(values, i -> Math.round(950_000.0 / (i + factor)));
            series.add(Series.of(
                    set == 0 ? "Exposure" : "Exposure before " + set,
                    set == 0 ? Series.Style.OWN : Series.Style.NEUTRAL,
                    values));
        }
        return new ChartSpec.Bars(
                "Three risks carry 70% of the exposure (€)",
                "Bars of exposure per risk.", ValueFormat.INTEGER, true, stacked, names, series);
    }

    /** Upright bars to both sides of zero. */
    public static ChartSpec.Bars changes() {
        return new ChartSpec.Bars(
                "Exposure fell by € 40 k since October",
                "Bars of change.",
                ValueFormat.INTEGER,
                false,
                false,
                List.of("New", "Closed", "Probability", "Impact"),
                List.of(Series.of("Change", Series.Style.OWN, 120, -180, 35, -15)));
    }

    /** The chance of exceeding a cost, with marks and a budget. */
    public static ChartSpec.Curves exceedance() {
        List<Double> x =
                IntStream.rangeClosed(0, 60).mapToObj(i -> i * 30_000.0).toList();
        return new ChartSpec.Curves(
                "Contingency of € 0.9 m covers 72% of outcomes; € 1.1 m would cover 80%",
                "Curve of the chance of exceeding a cost.",
                new ChartSpec.Axis("Cost of risks (€)", ValueFormat.INTEGER),
                new ChartSpec.Axis("Chance of exceeding it", ValueFormat.PERCENT),
                List.of(
                        new ChartSpec.Curve("Independent", Series.Style.OWN, x, chances(x, 650_000, 160_000)),
                        new ChartSpec.Curve("Correlated", Series.Style.NEUTRAL, x, chances(x, 650_000, 260_000)),
                        new ChartSpec.Curve("Budget", Series.Style.TARGET, List.of(9e5, 9e5), List.of(0.0, 1.0))),
                List.of(
                        new ChartSpec.Mark("P50", 650_000, 0.5),
                        new ChartSpec.Mark("P80", 872_000, 0.2),
                        new ChartSpec.Mark("P90", 1_002_000, 0.1)));
    }

    /** A portfolio of fifteen, ten of them named. */
    public static ChartSpec.Bubbles portfolio() {
        Tone[] tones = {Tone.GREEN, Tone.AMBER, Tone.RED, Tone.NEUTRAL};
        List<ChartSpec.Bubble> bubbles = IntStream.range(0, 15)
                .mapToObj(i -> new ChartSpec.Bubble(
                        i < 10 ? "Project " + (char) ('A' + i) : "",
                        1 + 9 * Math.abs(Math.sin(i * 2.1)),
                        5 + 80 * Math.abs(Math.cos(i * 1.3)),
                        1 + i * 3,
                        tones[i % tones.length]))
                .toList();
        return new ChartSpec.Bubbles(
                "Four projects hold half of the risk",
                "Bubbles of projects.",
                new ChartSpec.Axis("Cost (€ m)", ValueFormat.DECIMAL1),
                new ChartSpec.Axis("Risk score", ValueFormat.INTEGER),
                bubbles);
    }

    /** A matrix of five by five. */
    public static ChartSpec.HeatMap matrix() {
        List<List<ChartSpec.Tile>> tiles = IntStream.range(0, 5)
                .mapToObj(row -> IntStream.range(0, 5)
                        .mapToObj(column -> tile(5 - row, column + 1))
                        .toList())
                .toList();
        return new ChartSpec.HeatMap(
                "Six of 24 risks are above the appetite",
                "Matrix of probability and impact.",
                "Impact",
                "Probability",
                List.of("Very low", "Low", "Medium", "High", "Very high"),
                List.of("Very high", "High", "Medium", "Low", "Very low"),
                tiles);
    }

    /** One of each. */
    public static List<ChartSpec> all() {
        return List.of(
                controlChart(12), bars(3, 1, false), bars(5, 3, true), changes(), exceedance(), portfolio(), matrix());
    }

    private static ChartSpec.Tile tile(int probability, int impact) {
        int score = probability * impact;
        Tone tone = score >= 12 ? Tone.RED : score >= 5 ? Tone.AMBER : Tone.GREEN;
        String ids = score == 9
                ? "7\nR-101, R-102, R-103, R-104, R-105, R-106, R-107"
                : score % 4 == 0 ? "2\nR-" + score + ", R-" + (score + 1) : "";
        return new ChartSpec.Tile(ids, tone);
    }

    private static List<Double> chances(List<Double> x, double middle, double spread) {
        return x.stream()
                .map(cost -> 1 / (1 + Math.exp((cost - middle) / spread * 1.7)))
                .toList();
    }

    private static double[] constant(int months, double value) {
        double[] line = new double[months];
        Arrays.fill(line, value);
        return line;
    }

    private static double[] only(double[] values, int point) {
        double[] points = new double[values.length];
        Arrays.setAll(points, i -> i == point ? values[i] : Double.NaN);
        return points;
    }

    private static List<String> categories(int months) {
        return IntStream.range(0, months)
                .mapToObj(i -> MONTHS[i % 12] + (i % 12 == 0 ? " " + (2022 + i / 12) : ""))
                .toList();
    }
}
