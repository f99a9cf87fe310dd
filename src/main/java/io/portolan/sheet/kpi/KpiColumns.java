package io.portolan.sheet.kpi;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Sparkline;
import io.portolan.chart.ValueFormat;
import io.portolan.statistics.control.Limits;
import io.portolan.statistics.control.MakingDataCount;
import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.trend.TheilSen;
import io.portolan.table.Column;
import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns to set beside a KPI table: all figures where a row is an indicator, the signals where a row is a period. */
final class KpiColumns {
    private static final int LEAST_DRAWN = 3;
    /** More small charts than that make Excel slow to scroll. */
    private static final int MOST_DRAWN = 1000;

    private static final double BELOW_THE_LOWEST = 0.25;

    private final Table table;
    private final List<Assessment> assessments;
    private final Say say;

    private KpiColumns(Table table, List<Assessment> assessments, Say say) {
        this.table = table;
        this.assessments = assessments;
        this.say = say;
    }

    /** The columns; none for a table on its side, whose right-hand edge is not that of its records. */
    static List<ComputedColumn> of(Table table, List<Assessment> assessments, Say say) {
        KpiColumns columns = new KpiColumns(table, assessments, say);
        if (table.sideways() || assessments.isEmpty()) {
            return List.of();
        }
        return Layouts.of(table) == Layouts.WIDE ? columns.beside() : List.of(columns.signals());
    }

    private List<ComputedColumn> beside() {
        List<ComputedCell> means = enough().stream()
                .map(a -> new ComputedCell(row(a), a.chart().centre(), average(a), Optional.of(format(a))))
                .toList();
        List<ComputedColumn> figures = List.of(
                new ComputedColumn(say.say("column.mean"), ValueFormat.DECIMAL2, means),
                figure("column.lower", a -> a.limits().map(Limits::lower)),
                figure("column.upper", a -> a.limits().map(Limits::upper)),
                column(
                        "column.variation",
                        a -> Optional.of(say.say("variation." + a.variation().word()))),
                column(
                        "column.assurance",
                        a -> Optional.of(say.say("assurance." + a.assurance().word()))),
                figure("column.trend", a -> a.change().slope().map(TheilSen::slope)),
                text("column.sentence", a -> Sentence.of(a, say)));
        return Stream.concat(course().stream(), figures.stream()).toList();
    }

    /** Bars of each row whose values stand side by side; no column where none do. */
    private Optional<ComputedColumn> course() {
        List<Column> columns = Layouts.periodColumns(table, Layouts.VALUE);
        int first = columns.get(0).position();
        int last = columns.get(columns.size() - 1).position();
        boolean together = last - first + 1 == columns.size();
        if (!together || columns.size() < LEAST_DRAWN || assessments.size() > MOST_DRAWN) {
            return Optional.empty();
        }
        List<ComputedCell> cells = assessments.stream()
                .filter(a -> a.n() > 0)
                .map(a -> new ComputedCell(row(a), bars(a, first, last), Optional.empty()))
                .toList();
        return Optional.of(new ComputedColumn(say.say("column.course"), ValueFormat.TEXT, cells));
    }

    /** The bars begin a little below the lowest value, but not below nothing. */
    private static Sparkline bars(Assessment a, int first, int last) {
        DoubleSummaryStatistics range = a.indicator().values().stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        double floor = range.getMin() - BELOW_THE_LOWEST * (range.getMax() - range.getMin());
        CellRef cell = a.indicator().cell();
        return new Sparkline(
                cell.withColumn(first), cell.withColumn(last), range.getMin() >= 0 ? Math.max(0, floor) : floor);
    }

    private List<Assessment> enough() {
        return assessments.stream().filter(a -> !a.verdict().isNone()).toList();
    }

    /** A figure in the unit of each indicator. */
    private ComputedColumn figure(String key, Function<Assessment, Optional<Double>> value) {
        List<ComputedCell> cells = new ArrayList<>();
        for (Assessment assessment : enough()) {
            Optional<ValueFormat> format = Optional.of(format(assessment));
            value.apply(assessment)
                    .ifPresent(v -> cells.add(new ComputedCell(row(assessment), v, Optional.empty(), format)));
        }
        return new ComputedColumn(say.say(key), ValueFormat.DECIMAL2, cells);
    }

    private ComputedColumn column(String key, Function<Assessment, Optional<?>> value) {
        List<ComputedCell> cells = new ArrayList<>();
        for (Assessment assessment : enough()) {
            value.apply(assessment).ifPresent(v -> cells.add(new ComputedCell(row(assessment), v, Optional.empty())));
        }
        return new ComputedColumn(say.say(key), ValueFormat.TEXT, cells);
    }

    private ComputedColumn text(String key, Function<Assessment, String> value) {
        List<ComputedCell> cells = assessments.stream()
                .map(a -> new ComputedCell(row(a), value.apply(a), Optional.empty()))
                .toList();
        return new ComputedColumn(say.say(key), ValueFormat.TEXT, cells);
    }

    private static int row(Assessment assessment) {
        return assessment.indicator().cell().row();
    }

    private static ValueFormat format(Assessment assessment) {
        return assessment.indicator().share() ? ValueFormat.PERCENT1 : ValueFormat.DECIMAL2;
    }

    /** AVERAGE over the row, where Excel would come to the same mean: side by side, all true numbers in one unit, nothing left out. */
    private Optional<String> average(Assessment a) {
        List<Column> columns = Layouts.periodColumns(table, Layouts.VALUE);
        int first = columns.get(0).position();
        int last = columns.get(columns.size() - 1).position();
        boolean together = last - first + 1 == columns.size();
        boolean plain = a.indicator().measurements().stream()
                .flatMap(m -> m.quantity().stream())
                .allMatch(q -> q.typed() && q.unit().equals(a.indicator().share() ? "%" : ""));
        boolean mean = a.chart().footing() != XmrChart.Footing.MEDIAN
                && a.change().season().isEmpty();
        boolean all = filled(row(a), columns) == a.chart().n()
                && a.indicator().duplicates().isEmpty();
        if (!together || !plain || !mean || !all) {
            return Optional.empty();
        }
        CellRef cell = a.indicator().cell();
        return Optional.of("AVERAGE(" + cell.withColumn(first).a1() + ":"
                + cell.withColumn(last).a1() + ")");
    }

    /** How many true numbers stand in these columns of a row, those of periods to come included. */
    private long filled(int row, List<Column> columns) {
        return columns.stream()
                .flatMap(column -> Quantity.read(table.cell(row, column), table.numbers()).stream())
                .filter(Quantity::typed)
                .count();
    }

    /** One column that says, at each row with a special cause, which indicator and why. */
    private ComputedColumn signals() {
        boolean named = Layouts.of(table) == Layouts.PERIOD_ROWS && assessments.size() > 1;
        TreeMap<Integer, String> texts = new TreeMap<>();
        for (Assessment a : assessments) {
            IntStream.range(0, a.level().size())
                    .forEach(slot -> reason(a, slot).ifPresent(reason -> {
                        String text = named ? a.indicator().title() + ": " + reason : reason;
                        a.measurement(slot)
                                .ifPresent(m -> texts.merge(m.cell().row(), text, (one, more) -> one + "; " + more));
                    }));
        }
        List<ComputedCell> cells = new ArrayList<>();
        texts.forEach((row, text) -> cells.add(new ComputedCell(row, text, Optional.empty())));
        return new ComputedColumn(say.say("column.signal"), ValueFormat.TEXT, cells);
    }

    private Optional<String> reason(Assessment a, int slot) {
        return MakingDataCount.reason(a.signals(), slot).map(signal -> Sentence.reason(signal, say));
    }
}
