package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of the open risks with what was computed of each. */
final class RiskTable {
    private static final double P80 = 0.8;

    private final Register register;
    private final Optional<Exposure> exposure;
    private final Say say;

    RiskTable(Register register, Optional<Exposure> exposure, Say say) {
        this.register = register;
        this.exposure = exposure;
        this.say = say;
    }

    /** The open risks, the largest first; a column without any value is left out. */
    Block.DataTable table() {
        List<Sourced<Risk>> largestFirst = register.open().stream()
                .sorted(Comparator.comparingDouble(this::weight)
                        .reversed()
                        .thenComparing(risk -> risk.value().name()))
                .toList();
        List<TableColumn> filled = columns().stream()
                .filter(column -> largestFirst.stream()
                        .anyMatch(risk -> column.value().apply(risk).isPresent()))
                .toList();
        return new Block.DataTable(
                say.of("table.caption"),
                filled.stream().map(TableColumn::heading).toList(),
                largestFirst.stream().map(risk -> line(risk, filled)).toList());
    }

    /** A column of the table. */
    private record TableColumn(Block.Heading heading, Function<Sourced<Risk>, Optional<?>> value) {}

    private List<TableColumn> columns() {
        return List.of(
                new TableColumn(heading("id", ValueFormat.TEXT), RiskTable::idOrCell),
                new TableColumn(
                        heading("title", ValueFormat.TEXT),
                        risk -> Optional.of(risk.value().title())),
                new TableColumn(
                        heading("probability", ValueFormat.PERCENT),
                        risk -> risk.value().likelihood().share().filter(share -> countsAsProbability())),
                new TableColumn(
                        heading("score", ValueFormat.DECIMAL1),
                        risk -> risk.value().consequence().code().flatMap(code -> register.score(risk))),
                new TableColumn(heading("emv", amounts()), risk -> risk.value().expectedValue()),
                new TableColumn(heading("p80", amounts()), part(Exposure.Contribution::p80Share)),
                new TableColumn(heading("variance", ValueFormat.PERCENT1), part(Exposure.Contribution::varianceShare)),
                new TableColumn(heading("removed", amounts()), part(Exposure.Contribution::p80IfRemoved)));
    }

    private static Optional<String> idOrCell(Sourced<Risk> risk) {
        return Optional.of(
                risk.value().id().isEmpty()
                        ? risk.ref(TextRule.field(risk)).a1()
                        : risk.value().id());
    }

    /** Classes on bands that nobody stated are no probabilities worth showing, unless they count in a total. */
    private boolean countsAsProbability() {
        return exposure.isPresent() || !register.conventions().usesUsualBands();
    }

    private ValueFormat amounts() {
        return Say.amounts(exposure.map(found -> found.sum().quantile(P80)).orElse(0.0));
    }

    private Function<Sourced<Risk>, Optional<?>> part(Function<Exposure.Contribution, Double> measure) {
        return risk -> exposure.flatMap(found -> found.of(risk)).map(measure);
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return say.heading("table." + name, format);
    }

    private double weight(Sourced<Risk> risk) {
        return exposure.flatMap(found -> found.of(risk))
                .map(Exposure.Contribution::p80Share)
                .or(() -> register.score(risk))
                .orElse(-1.0);
    }

    private static Block.Line line(Sourced<Risk> risk, List<TableColumn> columns) {
        List<Object> values = columns.stream()
                .map(column ->
                        column.value().apply(risk).map(value -> (Object) value).orElse(""))
                .toList();
        return new Block.Line(values, Optional.of(risk.ref("risk_id")));
    }
}
