package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ranges that all lie in the same proportion around their most likely value: a formula, not judgements. */
final class CopiedRanges extends RegisterRule {
    private static final int SMALLEST = 5;
    private static final double MOSTLY = 0.8;

    CopiedRanges() {
        super(Severity.LOW);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        List<String> ratios =
                rows.stream().flatMap(risk -> ratio(risk.row()).stream()).toList();
        Map<String, Long> counts =
                ratios.stream().collect(Collectors.groupingBy(ratio -> ratio, TreeMap::new, Collectors.counting()));
        return rows.stream()
                .filter(risk -> ratio(risk.row())
                        .filter(ratio ->
                                ratios.size() >= SMALLEST && counts.getOrDefault(ratio, 0L) >= MOSTLY * ratios.size())
                        .isPresent())
                .limit(1)
                .map(risk -> Remark.of(
                        risk.ref("impact_low"),
                        risk.value().name(),
                        Long.toString(counts.values().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0)),
                        Integer.toString(ratios.size())))
                .toList();
    }

    /** The two ends in units of the most likely value, to three digits. */
    private static Optional<String> ratio(Row row) {
        double low = row.number("impact_low").orElse(Double.NaN);
        double mode = row.number("impact_mode").orElse(Double.NaN);
        double high = row.number("impact_high").orElse(Double.NaN);
        return mode != 0 && Double.isFinite(low + mode + high)
                ? Optional.of(String.format(Locale.ROOT, "%.3f %.3f", low / mode, high / mode))
                : Optional.empty();
    }
}
