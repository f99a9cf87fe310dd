package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.Period;
import io.portolan.table.Row;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.Optional;

/**
 * An indicator as one of the layouts gives it, before its values are put in order.
 *
 * @param name the indicator's name
 * @param entity whose value it is, "" when the table does not say
 * @param unit the unit as written, "" when the table does not say
 * @param direction what the table's column of directions says
 * @param target the target for all periods, when there is one
 * @param measurements its cells in the order of the sheet
 * @param cell where its name stands
 * @param row the first record it was read from
 */
record Draft(
        String name,
        String entity,
        String unit,
        Direction direction,
        Optional<Target> target,
        List<Measurement> measurements,
        CellRef cell,
        Row row) {
    Draft {
        measurements = List.copyOf(measurements);
    }

    /** The same with other measurements. */
    Draft with(List<Measurement> other) {
        return new Draft(name, entity, unit, direction, target, other, cell, row);
    }

    /** The same as an indicator of the whole table. */
    Draft ofNobody() {
        return new Draft(name, "", unit, direction, target, measurements, cell, row);
    }

    /** The measurement of a period, when there is one with a value. */
    Optional<Measurement> at(Period period) {
        return measurements.stream()
                .filter(m -> m.isPresent() && m.period().equals(period))
                .findFirst();
    }
}
