package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cumulative earned value or actual cost that is lower than in the period before. */
final class CumulativeValueFell extends SeriesRule {
    CumulativeValueFell() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    Stream<Remark> look(EarnedSeries series, Context context, Say say) {
        return Stream.concat(falls(series, "ev", EarnedValue::ev, say), falls(series, "ac", EarnedValue::ac, say));
    }

    private static Stream<Remark> falls(
            EarnedSeries series, String field, ToDoubleFunction<EarnedValue> figure, Say say) {
        return IntStream.range(1, series.values().size())
                .filter(i -> figure.applyAsDouble(series.values().get(i))
                        < figure.applyAsDouble(series.values().get(i - 1)))
                .mapToObj(i -> remark(series.rows().get(i), field, figure, series, i, say));
    }

    private static Remark remark(
            Sourced<Reading> row,
            String field,
            ToDoubleFunction<EarnedValue> figure,
            EarnedSeries series,
            int place,
            Say say) {
        return Remark.of(
                row.ref(field),
                subject(row),
                say.money(figure.applyAsDouble(series.values().get(place))),
                say.money(figure.applyAsDouble(series.values().get(place - 1))));
    }
}
