package io.portolan.sheet.portfolio;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.chart.ValueFormat;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The columns that are set beside a portfolio list, as live formulas wherever Excel can compute them. */
final class PortfolioColumns {
    private final List<Judgement> judgements;
    private final LocalDate today;
    private final Say say;
    private final double doneScale;

    private PortfolioColumns(Portfolio portfolio, Table table, LocalDate today, Say say) {
        this.judgements = portfolio.judgements();
        this.today = today;
        this.say = say;
        this.doneScale = PercentScale.of(table, "percent_complete").factor();
    }

    /** The columns that have a value somewhere; none beside a table that lies on its side. */
    static List<ComputedColumn> of(Portfolio portfolio, Table table, LocalDate today, Say say) {
        if (table.sideways()) {
            return List.of();
        }
        PortfolioColumns columns = new PortfolioColumns(portfolio, table, today, say);
        return Stream.of(
                        columns.figures(
                                "column.ev",
                                ValueFormat.INTEGER,
                                j -> j.estimate().value().ev(),
                                Formulas::ev),
                        columns.figures(
                                "column.cpi",
                                ValueFormat.DECIMAL2,
                                j -> j.estimate().value().cpi(),
                                Formulas::cpi),
                        columns.figures(
                                "column.spi",
                                ValueFormat.DECIMAL2,
                                j -> j.estimate().value().spi(),
                                Formulas::spi),
                        columns.figures(
                                "column.eac",
                                ValueFormat.INTEGER,
                                j -> j.estimate().value().eacCpi(),
                                Formulas::eac),
                        columns.words("column.computed", Judgement::computed, rag -> say.rag(rag)),
                        columns.words("column.class", Judgement::candour, c -> say.say("candour." + c.word())))
                .filter(column -> !column.cells().isEmpty())
                .toList();
    }

    private ComputedColumn figures(
            String key,
            ValueFormat format,
            ToDoubleFunction<Judgement> figure,
            Function<Formulas, Optional<String>> formula) {
        boolean isInferred =
                judgements.stream().anyMatch(judgement -> judgement.estimate().inferred());
        List<ComputedCell> cells = judgements.stream()
                .filter(judgement -> Double.isFinite(figure.applyAsDouble(judgement)))
                .map(judgement -> new ComputedCell(
                        judgement.row().row().record(),
                        figure.applyAsDouble(judgement),
                        formula.apply(new Formulas(judgement.row(), judgement.estimate(), today, doneScale))))
                .toList();
        return new ComputedColumn(say.say(key) + (isInferred ? "*" : ""), format, cells);
    }

    private <T> ComputedColumn words(String key, Function<Judgement, T> what, Function<T, String> word) {
        List<ComputedCell> cells = judgements.stream()
                .filter(judgement -> judgement.project().isOpen())
                .map(judgement -> new ComputedCell(
                        judgement.row().row().record(), word.apply(what.apply(judgement)), Optional.empty()))
                .toList();
        return new ComputedColumn(say.say(key), ValueFormat.TEXT, cells);
    }
}
