package io.portolan.sheet.risk;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Finding;
import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import io.portolan.words.Words;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns beside a register: score, expected value, part of P80, findings. */
final class RiskColumns {
    private static final double NEAR = 1e-9;

    private final Register register;
    private final Optional<Exposure> exposure;
    private final Words words;

    RiskColumns(Register register, Optional<Exposure> exposure, Words words) {
        this.register = register;
        this.exposure = exposure;
        this.words = words;
    }

    List<ComputedColumn> all(List<Finding> findings) {
        List<ComputedColumn> columns = new ArrayList<>();
        add(
                columns,
                "column.score",
                ValueFormat.DECIMAL1,
                register.risks().stream().flatMap(this::score));
        add(
                columns,
                "column.emv",
                ValueFormat.DECIMAL1,
                register.open().stream().flatMap(this::expectedValue));
        add(
                columns,
                "column.p80",
                ValueFormat.DECIMAL1,
                register.open().stream().flatMap(this::partOfP80));
        add(
                columns,
                "column.findings",
                ValueFormat.INTEGER,
                register.risks().stream().flatMap(risk -> count(risk, findings)));
        return columns;
    }

    private void add(List<ComputedColumn> columns, String header, ValueFormat format, Stream<ComputedCell> cells) {
        List<ComputedCell> list = cells.toList();
        if (!list.isEmpty()) {
            columns.add(new ComputedColumn(words.say(header), format, list));
        }
    }

    private Stream<ComputedCell> score(Sourced<Risk> risk) {
        return register.score(risk).stream()
                .filter(score -> risk.value().consequence().code().isPresent())
                .map(score -> cell(risk, score, product(risk, score)));
    }

    /** The product of the row's own cells, where it is the score. */
    private static Optional<String> product(Sourced<Risk> risk, double score) {
        List<String> factors = Stream.of("probability", "impact", "detection")
                .filter(field -> !field.equals("detection")
                        || risk.value().consequence().factor().isPresent())
                .flatMap(field -> number(risk.row(), field).stream())
                .toList();
        double product = Stream.of("probability", "impact")
                .mapToDouble(field -> risk.row().number(field).orElse(Double.NaN))
                .reduce(risk.value().consequence().factor().orElse(1.0), (a, b) -> a * b);
        boolean whole = factors.size()
                == 2 + (int) risk.value().consequence().factor().stream().count();
        return whole && Math.abs(product - score) < NEAR ? Optional.of(String.join("*", factors)) : Optional.empty();
    }

    private Stream<ComputedCell> expectedValue(Sourced<Risk> risk) {
        return risk.value().expectedValue().stream()
                .map(value -> cell(
                        risk,
                        value,
                        Optional.of(risk)
                                .filter(r -> register.conventions().probability() == ProbabilityScale.SHARE)
                                .flatMap(RiskColumns::emv)));
    }

    /** Probability times the mean of the range, from the row's own cells, where all of them are true numbers. */
    private static Optional<String> emv(Sourced<Risk> risk) {
        Row row = risk.row();
        Optional<String> mean = switch (risk.value().consequence().shape()) {
            case PERT -> mean(row, "(%s+4*%s+%s)/6");
            case TRIANGULAR -> mean(row, "(%s+%s+%s)/3");
            case SINGLE ->
                number(row, "impact_cost").or(() -> number(row, "impact_mode")).or(() -> number(row, "impact"));
            default -> Optional.empty();
        };
        double value = risk.value().expectedValue().orElse(0.0);
        boolean negate = risk.value()
                .consequence()
                .size()
                .filter(size -> size * value < 0)
                .isPresent();
        return number(row, "probability").flatMap(p -> mean.map(m -> (negate ? "-" : "") + p + "*" + m));
    }

    private static Optional<String> mean(Row row, String pattern) {
        return number(row, "impact_low")
                .flatMap(low -> number(row, "impact_mode")
                        .flatMap(mode -> number(row, "impact_high")
                                .map(high -> String.format(Locale.ROOT, pattern, low, mode, high))));
    }

    private Stream<ComputedCell> partOfP80(Sourced<Risk> risk) {
        return exposure.flatMap(found -> found.of(risk)).stream()
                .map(part -> cell(risk, part.p80Share(), Optional.empty()));
    }

    private static Stream<ComputedCell> count(Sourced<Risk> risk, List<Finding> findings) {
        int row = risk.ref("risk_id").row();
        long count =
                findings.stream().filter(finding -> finding.cell().row() == row).count();
        return count == 0 ? Stream.empty() : Stream.of(cell(risk, count, Optional.empty()));
    }

    private static ComputedCell cell(Sourced<Risk> risk, Number value, Optional<String> formula) {
        return new ComputedCell(risk.row().record(), value, formula);
    }

    /** The address of a field that holds a true number. */
    private static Optional<String> number(Row row, String field) {
        return row.cell(field)
                .filter(cell -> cell.value() instanceof CellValue.Numeric)
                .map(Cell::ref)
                .map(ref -> ref.a1());
    }
}
