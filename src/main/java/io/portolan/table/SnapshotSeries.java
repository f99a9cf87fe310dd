package io.portolan.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads a table of indicators with one value each, whose period is the name or title of its sheet: a sheet for each month. */
final class SnapshotSeries {
    private static final double SURE = 0.6;
    private static final double CONFIDENCE = 0.45;

    private SnapshotSeries() {}

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        Assignment fields = Assignment.of(candidates.of(SeriesReading.KIND).stream()
                .filter(given -> !given.match().field().matches("month_\\d+|quarter|period.*"))
                .toList());
        boolean measured = fields.score("kpi_name") >= SURE && fields.score("value") >= SURE;
        boolean numeric = fields.of("value")
                .filter(given -> given.heading().profile().isNumeric())
                .isPresent();
        if (!measured || !numeric) {
            return Optional.empty();
        }
        double confidence = CONFIDENCE
                + 0.2 * fields.score("kpi_name")
                + 0.1 * fields.score("value")
                + 0.1 * fields.score("target", "unit")
                + 0.08 * around.speaksFor(SeriesReading.KIND);
        return period(around)
                .map(period -> new Interpretation(
                        SeriesReading.KIND, Math.min(0.9, confidence), columns(draft, fields, period), List.of()));
    }

    private static Optional<Period> period(Surroundings around) {
        OptionalInt year = around.year();
        return year.isEmpty()
                ? Optional.empty()
                : Stream.concat(Stream.of(around.sheet()), around.titles().stream())
                        .flatMap(name -> Timeline.period(name, year.getAsInt()).stream())
                        .findFirst();
    }

    private static List<Column> columns(Draft draft, Assignment fields, Period period) {
        return Columns.of(draft, fields).stream()
                .map(column -> column.holds("value") || column.holds("target")
                        ? new Column(
                                column.position(),
                                column.header(),
                                column.field(),
                                column.confidence(),
                                Optional.of(period))
                        : column)
                .toList();
    }
}
