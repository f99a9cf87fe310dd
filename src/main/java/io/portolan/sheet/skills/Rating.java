package io.portolan.sheet.skills;

import io.portolan.workbook.CellRef;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well somebody masters a skill.
 *
 * @param person who
 * @param level on the sheet's scale; empty where what stands there is no level
 * @param typed as it was typed
 * @param expires the day on which a certificate ends
 * @param cell where it stands
 */
record Rating(String person, OptionalDouble level, String typed, Optional<LocalDate> expires, CellRef cell) {
    /** Whether the level is reached on a day: a certificate that has ended counts no more. */
    boolean reaches(double required, LocalDate day) {
        return level.isPresent()
                && level.getAsDouble() >= required
                && expires.filter(end -> end.isBefore(day)).isEmpty();
    }
}
