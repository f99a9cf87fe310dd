package io.portolan.sheet.portfolio;

import io.portolan.statistics.control.Limits;
import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.forecast.IndexRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the performance of a project has swung from period to period, and what that leaves open of its end: for cost by ΔEV / ΔAC, for
 * time by ΔES per period.
 *
 * @param periods the indices of the periods that earned and spent something
 * @param idle how many periods did not, and are left out
 * @param cumulative the index of all periods together: CPI, SPI(t)
 * @param whole what was planned: BAC, PD
 * @param earned how much of it is earned: EV, ES
 */
record Swing(List<Double> periods, int idle, double cumulative, double whole, double earned) {
    /** Periods from which on control limits are shown as provisional; {@link XmrChart#LEAST} make them firm. */
    static final int PROVISIONAL = 6;

    /** Before this share of the work is done the swing says too little. */
    private static final double EARLIEST = 0.2;

    Swing {
        periods = List.copyOf(periods);
    }

    /** Cost up to the end of a period, given by its place. */
    static Swing cost(EarnedSeries series, int place) {
        double[] earned = IntStream.rangeClosed(0, place)
                .mapToDouble(i -> series.values().get(i).ev())
                .toArray();
        double[] spent = IntStream.rangeClosed(0, place)
                .mapToDouble(i -> series.values().get(i).ac())
                .toArray();
        EarnedValue now = series.values().get(place);
        return of(earned, spent, now.cpi(), now.bac(), now.ev());
    }

    /** Time up to the end of a period, given by its place. */
    static Swing time(EarnedSeries series, int place) {
        double[] earned = IntStream.rangeClosed(0, place)
                .mapToDouble(i -> series.schedule(i).earned())
                .toArray();
        double[] gone = IntStream.rangeClosed(0, place)
                .mapToDouble(i -> series.schedule(i).actual())
                .toArray();
        EarnedSchedule now = series.schedule(place);
        return of(earned, gone, now.index(), now.planned(), now.earned());
    }

    private static Swing of(double[] earned, double[] used, double cumulative, double whole, double now) {
        List<Double> indices = IntStream.range(0, earned.length)
                .mapToObj(i -> step(earned, i) > 0 && step(used, i) > 0 ? step(earned, i) / step(used, i) : 0)
                .filter(index -> index > 0)
                .toList();
        return new Swing(indices, earned.length - indices.size(), cumulative, whole, now);
    }

    private static double step(double[] values, int i) {
        return i == 0 ? values[0] : values[i] - values[i - 1];
    }

    /** The range of the index at the end; empty before {@link IndexRange#LEAST} periods and a fifth of the work. */
    Optional<IndexRange> range(double level) {
        double share = EarnedValue.ratio(earned, whole);
        return share >= EARLIEST ? IndexRange.of(array(), cumulative, Math.min(1, share), level) : Optional.empty();
    }

    /** The natural limits of a period's index, computed on logarithms because indices are skewed; empty where there are too few. */
    Optional<Limits> limits() {
        double[] logarithms = periods.stream().mapToDouble(Math::log).toArray();
        return XmrChart.of(logarithms, false, PROVISIONAL)
                .limits()
                .map(limits ->
                        new Limits(Math.exp(limits.lower()), Math.exp(limits.centre()), Math.exp(limits.upper())));
    }

    /** Range and limits for results; what is too early is left out. */
    Facts facts() {
        Facts facts = new Facts().with("n", periods.size()).with("idle", idle);
        range(0.8).ifPresent(range -> facts.with("low80", whole / range.high()).with("high80", whole / range.low()));
        range(0.9).ifPresent(range -> facts.with("low90", whole / range.high()).with("high90", whole / range.low()));
        limits().ifPresent(limits -> facts.with("control", control(limits)));
        return facts;
    }

    private Facts control(Limits limits) {
        return new Facts()
                .with("lower", limits.lower())
                .with("centre", limits.centre())
                .with("upper", limits.upper())
                .with("provisional", periods.size() < XmrChart.LEAST);
    }

    private double[] array() {
        return periods.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
