package io.portolan.sheet.portfolio;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Planned value, earned value and actual cost period by period, with what they say of cost and time. */
public final class EarnedValueSheet implements SheetType {
    @Override
    public String kind() {
        return "earned-value-series";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.of(table, context);
        List<Sourced<Reading>> rows = EarnedSeries.read(table);
        Rules rules = Rules.check(EarnedValueRules.all(), rows, context, say.words());
        List<EarnedSeries> all = EarnedSeries.of(rows);
        EarnedValuePage page = new EarnedValuePage(all, say);
        return new Analysis(
                rules.findings(),
                columns(all, table, say),
                List.of(page.page(table, say.date(context.asOf()))),
                headlines(all, page, context),
                methods(say),
                Map.of(
                        "projects",
                        all.stream()
                                .filter(series -> series.current() >= 0)
                                .map(EarnedValueSheet::result)
                                .toList()),
                rules.faults());
    }

    private static List<ComputedColumn> columns(List<EarnedSeries> all, Table table, Say say) {
        if (table.sideways()) {
            return List.of();
        }
        return Stream.of(
                        column("CPI", all, (series, i) -> series.values().get(i).cpi(), "ac"),
                        column("SPI", all, (series, i) -> series.values().get(i).spi(), "pv"),
                        column("EAC", all, (series, i) -> series.values().get(i).eacCpi(), ""),
                        column(
                                say.say("series.es"),
                                all,
                                (series, i) -> series.schedule(i).earned(),
                                ""),
                        column("SPI(t)", all, (series, i) -> series.schedule(i).index(), ""))
                .filter(column -> !column.cells().isEmpty())
                .toList();
    }

    /** A column; the ratios of earned value to a typed cumulative figure are live. */
    private static ComputedColumn column(
            String header, List<EarnedSeries> all, ToDoubleBiFunction<EarnedSeries, Integer> figure, String divisor) {
        List<ComputedCell> cells = new ArrayList<>();
        for (EarnedSeries series : all) {
            for (int i = 0; i < series.rows().size(); i++) {
                double value = figure.applyAsDouble(series, i);
                if (Double.isFinite(value)) {
                    Sourced<Reading> row = series.rows().get(i);
                    cells.add(new ComputedCell(row.row().record(), value, ratio(series, row, divisor)));
                }
            }
        }
        return new ComputedColumn(header, header.equals("EAC") ? ValueFormat.INTEGER : ValueFormat.DECIMAL2, cells);
    }

    private static Optional<String> ratio(EarnedSeries series, Sourced<Reading> row, String divisor) {
        if (divisor.isEmpty() || series.summed()) {
            return Optional.empty();
        }
        return Formulas.number(row.row(), "ev")
                .flatMap(ev -> Formulas.number(row.row(), divisor)
                        .map(below -> "IF(" + below + ">0," + ev + "/" + below + ",\"\")"));
    }

    private static List<Headline> headlines(List<EarnedSeries> all, EarnedValuePage page, Context context) {
        double red = context.settings().number("portfolio.cpi.red");
        return all.stream()
                .filter(series -> series.current() >= 0)
                .filter(series -> series.values().get(series.current()).cpi() < red
                        || series.schedule(series.current()).index() < red)
                .map(series -> new Headline(
                        Severity.HIGH,
                        Portfolio.orZero(series.values().get(series.current()).bac()),
                        page.message(series),
                        Optional.of(series.rows().get(series.current()).ref("ev"))))
                .toList();
    }

    private static List<MethodNote> methods(Say say) {
        return Stream.of("method.earned", "method.schedule", "method.range")
                .map(key -> PortfolioSheet.note(say, key, say.say(key + ".parameters")))
                .toList();
    }

    private static Map<String, Object> result(EarnedSeries series) {
        int current = series.current();
        List<Map<String, Object>> periods = IntStream.rangeClosed(0, current)
                .mapToObj(i -> period(series, i).map())
                .toList();
        return new Facts()
                .with("id", series.rows().get(current).row().text("project_id").orElse(""))
                .with("name", series.project())
                .with("estimated", false)
                .with("plannedDuration", series.schedule(current).planned())
                .with(period(series, current))
                .with("cost", outlook(Swing.cost(series, current), BackTest.cost(series)))
                .with("duration", outlook(Swing.time(series, current), BackTest.time(series)))
                .with("series", periods)
                .map();
    }

    private static Facts outlook(Swing swing, BackTest test) {
        return swing.facts().with("backTest", test.facts());
    }

    private static Facts period(EarnedSeries series, int place) {
        EarnedSchedule schedule = series.schedule(place);
        EarnedValue value = series.values().get(place);
        Facts estimates = Facts.eac(value)
                .with("threePeriods", value.estimate(series.recentCpi(place)))
                .with("manager", series.rows().get(place).value().estimate());
        return new Facts()
                .with("period", series.rows().get(place).value().label())
                .with(value)
                .with("eac", estimates)
                .with("earnedSchedule", schedule.earned())
                .with("svT", schedule.variance())
                .with("spiT", schedule.index())
                .with("eacT", schedule.forecast())
                .with("tspi", schedule.needed())
                .with("durations", new DurationForecasts(value, schedule).facts());
    }
}
