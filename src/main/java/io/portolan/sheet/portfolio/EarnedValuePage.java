package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The page of an earned value series: message, figures, S-curve, table of periods. */
final class EarnedValuePage {
    /** Curves of further projects are left out; their figures stand in the tables. */
    private static final int MOST_CURVES = 6;

    private final List<EarnedSeries> told;
    private final Say say;

    EarnedValuePage(List<EarnedSeries> all, Say say) {
        this.told = all.stream().filter(series -> series.current() >= 0).toList();
        this.say = say;
    }

    Page page(Table table, String day) {
        String footing = say.say(
                "series.footing", table.sheet(), day, say.count(table.records().size()));
        if (told.isEmpty()) {
            return new Page(say.say("series.name"), say.say("series.empty"), footing, List.of());
        }
        List<Block> blocks = new ArrayList<>();
        if (told.size() == 1) {
            blocks.add(figures(told.get(0)));
            blocks.add(new Block.Paragraph(new RangeNote(say).of(told.get(0))));
        }
        told.stream().limit(MOST_CURVES).forEach(series -> blocks.add(new Block.Chart(curve(series))));
        told.forEach(series -> blocks.add(table(series)));
        told.stream()
                .filter(EarnedSeries::summed)
                .limit(1)
                .forEach(series -> blocks.add(new Block.Paragraph(say.say("series.summed"))));
        blocks.add(new Block.Paragraph(say.say("series.caveat")));
        return new Page(say.say("series.name"), title(), footing, blocks);
    }

    private String title() {
        if (told.size() == 1) {
            return message(told.get(0));
        }
        long over = told.stream().filter(series -> now(series).cpi() < 1).count();
        long late = told.stream()
                .filter(series -> series.schedule(series.current()).index() < 1)
                .count();
        return say.say("series.title.several", say.count(over), say.count(late), say.count(told.size()));
    }

    /** What one series says in one sentence. */
    String message(EarnedSeries series) {
        EarnedValue now = now(series);
        EarnedSchedule schedule = series.schedule(series.current());
        if (series.isFinished() && !Double.isNaN(now.ac())) {
            String finished = say.say(
                    "series.finished",
                    say.money(now.ac()),
                    say.money(now.bac()),
                    decimal(schedule.actual()),
                    decimal(schedule.planned()));
            return series.project().isEmpty() ? capital(finished) : series.project() + ": " + finished;
        }
        String cost = Double.isNaN(now.eacCpi())
                ? say.say("series.cost.unknown")
                : say.say("series.cost", say.money(now.eacCpi()), say.money(now.bac()), say.index(now.cpi()));
        String time = Double.isNaN(schedule.forecast())
                ? say.say("series.time.unknown")
                : say.say(
                        "series.time",
                        decimal(schedule.forecast()),
                        decimal(schedule.planned()),
                        say.index(schedule.index()));
        if (series.project().isEmpty()) {
            return capital(say.say("series.message", cost, time));
        }
        return series.project() + ": " + say.say("series.message", cost, time);
    }

    private static EarnedValue now(EarnedSeries series) {
        return series.values().get(series.current());
    }

    private Block figures(EarnedSeries series) {
        EarnedValue now = now(series);
        EarnedSchedule schedule = series.schedule(series.current());
        List<Block.Figure> figures = new ArrayList<>();
        if (!Double.isNaN(now.cpi())) {
            figures.add(new Block.Figure("CPI", say.index(now.cpi()), say.say("figure.cpi.note")));
            figures.add(new Block.Figure(
                    "EAC",
                    say.money(now.eacCpi()),
                    say.say(
                            "series.eac.note",
                            say.money(Math.min(now.eacAtypical(), now.eacCpi())),
                            say.money(high(now)))));
        }
        if (!Double.isNaN(now.tcpi())) {
            figures.add(new Block.Figure("TCPI", say.index(now.tcpi()), say.say("series.tcpi.note")));
        }
        if (!Double.isNaN(schedule.index())) {
            figures.add(new Block.Figure(
                    "SPI(t)", say.index(schedule.index()), say.say("series.spit.note", say.index(now.spi()))));
        }
        if (!Double.isNaN(schedule.forecast())) {
            figures.add(new Block.Figure(
                    say.say("series.duration"),
                    decimal(schedule.forecast()),
                    say.say("series.duration.note", decimal(schedule.planned()))));
        }
        return new Block.Figures(figures);
    }

    private static double high(EarnedValue now) {
        double combined = Double.isNaN(now.eacCombined()) ? now.eacCpi() : now.eacCombined();
        return Math.max(Math.max(now.eacCpi(), combined), now.eacAtypical());
    }

    private ChartSpec curve(EarnedSeries series) {
        EarnedValue now = now(series);
        String figures = say.say(
                "series.curve",
                series.rows().get(series.current()).value().label(),
                say.money(now.ev()),
                Double.isNaN(now.pv()) ? "–" : say.money(now.pv()),
                Double.isNaN(now.ac()) ? "–" : say.money(now.ac()));
        String title = series.project().isEmpty() ? figures : series.project() + ": " + figures;
        return new ChartSpec.Lines(
                title,
                say.say("series.alternative", title),
                ValueFormat.INTEGER,
                series.rows().stream().map(row -> row.value().label()).toList(),
                List.of(
                        line("series.pv", series, EarnedValue::pv, Series.Style.TARGET),
                        line("series.ev", series, EarnedValue::ev, Series.Style.ACTUAL),
                        line("series.ac", series, EarnedValue::ac, Series.Style.OWN)));
    }

    private Series line(String key, EarnedSeries series, ToDoubleFunction<EarnedValue> figure, Series.Style style) {
        List<Double> values =
                series.values().stream().map(figure::applyAsDouble).toList();
        return new Series(say.say(key), values, style);
    }

    private Block table(EarnedSeries series) {
        List<Block.Heading> headings =
                new ArrayList<>(List.of(new Block.Heading(say.say("series.period"), ValueFormat.TEXT)));
        List.of("PV", "EV", "AC").forEach(name -> headings.add(new Block.Heading(name, ValueFormat.INTEGER)));
        List.of("CPI", "SPI", "ES", "SPI(t)")
                .forEach(name -> headings.add(new Block.Heading(name, ValueFormat.DECIMAL2)));
        headings.add(new Block.Heading("EAC", ValueFormat.INTEGER));
        headings.add(new Block.Heading(say.say("series.duration"), ValueFormat.DECIMAL1));
        List<Block.Line> lines = IntStream.range(0, series.rows().size())
                .mapToObj(i -> line(series, i))
                .toList();
        return new Block.DataTable(say.say("series.table", series.project()).strip(), headings, lines);
    }

    private static Block.Line line(EarnedSeries series, int place) {
        EarnedValue value = series.values().get(place);
        EarnedSchedule schedule = series.schedule(place);
        List<Object> values =
                new ArrayList<>(List.of(series.rows().get(place).value().label()));
        for (double figure : new double[] {
            value.pv(),
            value.ev(),
            value.ac(),
            value.cpi(),
            value.spi(),
            schedule.earned(),
            schedule.index(),
            value.eacCpi(),
            schedule.forecast()
        }) {
            values.add(Cockpit.orBlank(figure));
        }
        return new Block.Line(values, Optional.of(series.rows().get(place).ref("ev")));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String decimal(double value) {
        return say.words().number(value, 1);
    }
}
