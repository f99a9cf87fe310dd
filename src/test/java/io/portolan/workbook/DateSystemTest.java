package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Serial numbers as days; the expected days are those that Microsoft Excel shows. */
class DateSystemTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01T00:00",
        "59, 1900-02-28T00:00",
        "61, 1900-03-01T00:00",
        "45292, 2024-01-01T00:00",
        "45292.5, 2024-01-01T12:00",
        "45292.999999999, 2024-01-02T00:00",
        "2958465, 9999-12-31T00:00"
    })
    void counts_from_1900(double serial, LocalDateTime moment) {
        assertThat(new DateSystem(false).moment(serial)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.5, 60, 60.5, 2958466, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void knows_no_day_outside_the_calendar(double serial) {
        assertThat(new DateSystem(false).moment(serial)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01T00:00", "60, 1904-03-01T00:00", "43830, 2024-01-01T00:00"})
    void counts_from_1904(double serial, LocalDateTime moment) {
        assertThat(new DateSystem(true).moment(serial)).contains(moment);
    }
}
