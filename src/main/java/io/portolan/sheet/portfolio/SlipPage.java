package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page on ends that move: the slip chart of the projects that slipped most, and where they land. */
final class SlipPage {
    private static final int MOST_LINES = 30;
    private static final int MOST_CURVES = 3;
    private static final List<Series.Style> STYLES =
            List.of(Series.Style.OWN, Series.Style.NEUTRAL, Series.Style.FORECAST);
    private static final int FEWEST_POINTS = 4;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double TURNING = 0.5;

    private final List<Judgement> told;
    private final Say say;

    SlipPage(Portfolio portfolio, Say say) {
        this.told = portfolio.open().stream()
                .filter(judgement -> judgement.drift().forecasts().size() > 1)
                .sorted(Comparator.comparing(
                                (Judgement judgement) -> -judgement.drift().slip())
                        .thenComparing(judgement -> judgement.project().subject())
                        .thenComparing(judgement -> judgement.row().ref("project_id")))
                .toList();
        this.say = say;
    }

    /** The page; none where no open project tells its end twice. */
    Optional<Page> page(String footing) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        chart().ifPresent(chart -> blocks.add(new Block.Chart(chart)));
        blocks.add(table());
        blocks.add(new Block.Paragraph(say.say("slip.caveat", say.count(FEWEST_POINTS))));
        return Optional.of(new Page(say.say("slip.name"), title(), footing, blocks));
    }

    private long slipped() {
        return Portfolio.count(told, judgement -> judgement.drift().slip() > 0);
    }

    private String title() {
        Judgement most = told.get(0);
        String all = say.count(told.size());
        return slipped() == 0
                ? say.say("slip.title.none", all)
                : say.say(
                        "slip.title",
                        say.count(slipped()),
                        all,
                        most.project().title(),
                        say.count(most.drift().slip()));
    }

    private Block figures() {
        long never = Portfolio.count(told, SlipPage::neverLands);
        long still = Portfolio.count(told, judgement -> judgement.drift().moves() == 0);
        double[] slips = told.stream()
                .mapToDouble(judgement -> judgement.drift().slip())
                .sorted()
                .toArray();
        double median = (slips[(slips.length - 1) / 2] + slips[slips.length / 2]) / 2;
        return new Block.Figures(Stream.of(
                        figure("slipped", slipped()),
                        figure("median", Math.round(median)),
                        figure("still", still),
                        figure("never", never))
                .toList());
    }

    private Block.Figure figure(String key, long value) {
        return new Block.Figure(
                say.say("slip." + key), say.count(value), say.say("slip." + key + ".note", say.count(told.size())));
    }

    private static boolean neverLands(Judgement judgement) {
        return judgement.drift().chart().filter(chart -> chart.slope() >= 1).isPresent();
    }

    /** Forecast ends over report dates for those that slipped most; the worst stands out, the diagonal is the day itself. */
    private Optional<ChartSpec> chart() {
        List<Judgement> shown = told.stream()
                .filter(judgement -> judgement.drift().forecasts().size() >= FEWEST_POINTS
                        && judgement.drift().slip() > 0)
                .limit(MOST_CURVES)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<ChartSpec.Curve> curves = IntStream.range(0, shown.size())
                .mapToObj(i -> curve(shown.get(i), STYLES.get(i)))
                .toList();
        String title = say.say(
                "slip.chart",
                shown.get(0).project().title(),
                say.count(shown.get(0).drift().moves()));
        return Optional.of(new ChartSpec.Curves(
                title,
                say.say("slip.chart.alternative", title),
                new ChartSpec.Axis(say.say("slip.report"), ValueFormat.DATE),
                new ChartSpec.Axis(say.say("slip.end"), ValueFormat.DATE),
                Stream.concat(curves.stream(), Stream.of(diagonal(shown))).toList(),
                List.of()));
    }

    private ChartSpec.Curve curve(Judgement judgement, Series.Style style) {
        List<Drift.Forecast> forecasts = judgement.drift().forecasts();
        return new ChartSpec.Curve(
                judgement.project().title(),
                style,
                forecasts.stream()
                        .map(point -> (double) point.report().toEpochDay())
                        .toList(),
                forecasts.stream()
                        .map(point -> (double) point.end().toEpochDay())
                        .toList());
    }

    private ChartSpec.Curve diagonal(List<Judgement> shown) {
        double[] days = shown.stream()
                .flatMap(judgement -> judgement.drift().forecasts().stream())
                .mapToDouble(point -> point.report().toEpochDay())
                .sorted()
                .toArray();
        List<Double> ends = List.of(days[0], days[days.length - 1]);
        return new ChartSpec.Curve(say.say("slip.diagonal"), Series.Style.LIMIT, ends, ends);
    }

    private Block table() {
        List<Judgement> shown = told.stream().limit(MOST_LINES).toList();
        List<Filled<Judgement>> columns = List.of(
                Filled.text(
                        say.say("cockpit.project"),
                        judgement -> judgement.project().title()),
                Filled.amount(
                        say.say("slip.reports"),
                        judgement -> judgement.drift().forecasts().size()),
                Filled.day(say.say("slip.first"), judgement -> judgement.drift().firstEnd()),
                Filled.day(say.say("slip.last"), judgement -> judgement.drift().lastEnd()),
                Filled.amount(
                        say.say("slip.days"), judgement -> judgement.drift().slip()),
                Filled.amount(
                        say.say("slip.moves"), judgement -> judgement.drift().moves()),
                Filled.amount(say.say("slip.month"), SlipPage::daysAMonth),
                Filled.day(
                        say.say("cockpit.landing"),
                        judgement -> judgement.drift().landing(judgement.project())),
                Filled.text(say.say("slip.pattern"), judgement -> say.say("slip.pattern." + pattern(judgement))));
        String title = shown.size() < told.size()
                ? say.say("slip.table.cut", say.count(shown.size()), say.count(told.size()))
                : say.say("slip.table");
        return Filled.table(
                title, columns, shown, judgement -> Optional.of(judgement.row().ref("end_forecast")));
    }

    private static double daysAMonth(Judgement judgement) {
        return judgement
                .drift()
                .chart()
                .map(chart -> chart.slope() * DAYS_A_MONTH)
                .orElse(Double.NaN);
    }

    private static String pattern(Judgement judgement) {
        Drift drift = judgement.drift();
        if (neverLands(judgement)) {
            return "never";
        }
        if (drift.moves() == 0) {
            return "still";
        }
        if (drift.zigzag() >= TURNING) {
            return "zigzag";
        }
        return drift.slip() > 0 ? "rising" : drift.slip() < 0 ? "falling" : "back";
    }
}
