package io.portolan.sheet.kpi;

import io.portolan.settings.Settings;
import io.portolan.statistics.control.Baseline;
import io.portolan.statistics.control.CountChart;
import io.portolan.statistics.control.CountChart.Kind;
import io.portolan.statistics.control.MakingDataCount;
import io.portolan.statistics.control.SignalRules;
import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.control.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How charts are to be made, by the settings: which chart, which rules, where its limits come from. */
final class Charting {
    private static final int ALL = Integer.MAX_VALUE;
    private static final List<String> RULE_SETS = List.of("mdc", "legacy", "western-electric", "nelson");

    private final boolean screen;
    private final String chart;
    private final SignalRules rules;
    private final int freeze;
    private final Set<String> rebase;
    private final Set<String> ghosts;

    Charting(Settings settings) {
        screen = !settings.text("kpi.screen").equals("off");
        chart = settings.text("kpi.chart");
        rules = rules(settings);
        freeze = settings.number("kpi.freeze") > 0 ? (int) settings.number("kpi.freeze") : ALL;
        rebase = stated(settings.text("kpi.rebase"));
        ghosts = stated(settings.text("kpi.ghosts"));
    }

    /** The name of the set of rules that is in use. */
    static String ruleSet(Settings settings) {
        String asked = settings.text("kpi.rules");
        return RULE_SETS.contains(asked) ? asked : RULE_SETS.get(0);
    }

    private static SignalRules rules(Settings settings) {
        String set = ruleSet(settings);
        return switch (set) {
            case "western-electric" -> ZoneRules.WESTERN_ELECTRIC;
            case "nelson" -> ZoneRules.NELSON;
            default -> new MakingDataCount((int) settings.number("kpi.run"), set.equals("legacy"), false);
        };
    }

    private static Set<String> stated(String periods) {
        Set<String> stated = new TreeSet<>(Arrays.asList(periods.split("\\s*;\\s*", -1)));
        stated.remove("");
        return stated;
    }

    SignalRules rules() {
        return rules;
    }

    /** The charts of an indicator: one of its counts where they are known, else of its values, anew from steps that are real. */
    List<Baseline> baselines(Examined examined, boolean survives) {
        Optional<CountChart> counts = counts(examined);
        if (counts.isPresent()) {
            return List.of(Baseline.of(counts.get()));
        }
        double[] level = withoutGhosts(examined);
        List<Integer> places = places(examined, rebase);
        if (!places.isEmpty()) {
            return Baseline.at(level, places, part -> xmr(part, examined));
        }
        List<Integer> steps = survives && freeze == ALL ? examined.change().steps() : List.of();
        return Baseline.of(level, steps, part -> xmr(part, examined));
    }

    private XmrChart xmr(double[] part, Examined examined) {
        int least = examined.indicator().accumulation().isOpaque() ? ALL : XmrChart.LEAST;
        return XmrChart.frozen(part, freeze, screen, least).widened(examined.widening());
    }

    /** The level without the values that are shown but not reckoned with. */
    double[] withoutGhosts(Examined examined) {
        double[] level = examined.level().clone();
        ghosts(examined).forEach(place -> level[place] = Double.NaN);
        return level;
    }

    /** The slots of the values that are shown but not reckoned with. */
    List<Integer> ghosts(Examined examined) {
        return places(examined, ghosts);
    }

    /** What the settings name and no indicator has: a slip of the pen, or a period of another sheet. */
    List<String> unmatched(List<Indicator> indicators) {
        Set<String> named = new TreeSet<>(rebase);
        named.addAll(ghosts);
        for (Indicator indicator : indicators) {
            for (Measurement measurement : indicator.measurements()) {
                String label = measurement.period().label();
                named.remove(label);
                named.remove(indicator.title() + "@" + label);
            }
        }
        return List.copyOf(named);
    }

    /** The places of an indicator that a setting names: a period for all indicators, or "name@period" for one. */
    private static List<Integer> places(Examined examined, Set<String> stated) {
        if (stated.isEmpty()) {
            return List.of();
        }
        Indicator indicator = examined.indicator();
        return IntStream.range(0, indicator.measurements().size())
                .filter(i -> {
                    String label = indicator.measurements().get(i).period().label();
                    return stated.contains(label) || stated.contains(indicator.title() + "@" + label);
                })
                .mapToObj(i -> examined.timeline().slots().get(i))
                .toList();
    }

    /** The chart of the counts behind the values, in their scale; none where a season was taken out or counts are not known throughout. */
    Optional<CountChart> counts(Examined examined) {
        Indicator indicator = examined.indicator();
        boolean known = indicator.measurements().stream()
                .filter(Measurement::isPresent)
                .allMatch(m -> m.ratio().isPresent());
        boolean inScale = !indicator.unit().equals("%") || indicator.share();
        if (chart.equals("c")) {
            return areCounts(examined.values())
                    ? Optional.of(CountChart.of(Kind.C, examined.values(), examined.values()))
                    : Optional.empty();
        }
        if (chart.equals("xmr")
                || !known
                || !inScale
                || examined.change().season().isPresent()) {
            return Optional.empty();
        }
        double[] counts = spread(examined, true);
        double[] sizes = spread(examined, false);
        return Optional.of(CountChart.of(kind(counts, sizes), counts, sizes))
                .filter(made -> made.centre() > 0 && made.sigmaZ().orElse(1) > 0);
    }

    private static double[] spread(Examined examined, boolean numerators) {
        return examined.timeline()
                .spread(examined.indicator().measurements().stream()
                        .map(m -> m.isPresent() ? m.ratio() : Optional.<Ratio>empty())
                        .map(ratio -> ratio.map(r -> numerators ? r.numerator() : r.denominator())
                                .orElse(Double.NaN))
                        .toList());
    }

    private Kind kind(double[] counts, double[] sizes) {
        boolean part = IntStream.range(0, counts.length).noneMatch(i -> counts[i] > sizes[i]);
        return switch (chart) {
            case "p" -> Kind.P;
            case "u" -> Kind.U;
            default -> part ? Kind.P_PRIME : Kind.U_PRIME;
        };
    }

    private static boolean areCounts(double[] values) {
        return Arrays.stream(values)
                .filter(Double::isFinite)
                .allMatch(value -> value >= 0 && value == Math.rint(value));
    }
}
