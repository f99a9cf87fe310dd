package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An indicator over time, its values in order and in one unit.
 *
 * @param name its name
 * @param entity whose value it is, "" when the table does not say
 * @param unit its unit, "" when the table does not say
 * @param share whether its values are shares shown as percentages
 * @param direction which way is good
 * @param measurements what its cells say, one a period, in order of time
 * @param values the numbers of the measurements; NaN for a gap
 * @param targets the target of each period; NaN where there is none
 * @param duplicates measurements that a later one of the same period replaced
 * @param aside measurements of another rhythm, such as totals of quarters among months
 * @param accumulation whether the cells speak of one period or of several; the values are those of single periods where they can be
 * @param mixedScale whether some percentages are written as shares and some as hundredths
 * @param cell where its name stands
 */
record Indicator(
        String name,
        String entity,
        String unit,
        boolean share,
        Direction direction,
        List<Measurement> measurements,
        List<Double> values,
        List<Double> targets,
        List<Measurement> duplicates,
        List<Measurement> aside,
        Accumulation accumulation,
        boolean mixedScale,
        CellRef cell) {
    Indicator {
        measurements = List.copyOf(measurements);
        values = List.copyOf(values);
        targets = List.copyOf(targets);
        duplicates = List.copyOf(duplicates);
        aside = List.copyOf(aside);
    }

    /** The latest target; empty when there is none. */
    OptionalDouble target() {
        return targets.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .reduce((first, last) -> last);
    }

    /** Its name, with whose it is where the table says so. */
    String title() {
        return entity.isEmpty() ? name : name + " – " + entity;
    }
}
