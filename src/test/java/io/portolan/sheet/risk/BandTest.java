package io.portolan.sheet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.table.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BandTest {
    private static final NumberStyle COMMA = new NumberStyle(true, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "< 5 %|0|0.05",
                "0–10 %|0|0.1",
                "80-99.99%|0.8|0.9999",
                ".01-14.99%|0.0001|0.1499",
                "> 75%|0.75|1",
                "10 to 30|10|30",
                "10 - 50k|10000|50000",
                "€ 10k - € 50k|10000|50000",
                "between 5 and 20|5|20",
                "up to 1,000|0|1000"
            })
    void a_text_is_read_as_a_band(String text, double low, double high) {
        Band band = Band.parse(text, NumberStyle.POINT).orElseThrow();
        assertThat(band.low()).isCloseTo(low, within(1e-9));
        assertThat(band.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void ranges_are_read_in_the_way_the_sheet_writes_numbers() {
        Band band = Band.parse("100.000 – 500.000", COMMA).orElseThrow();
        assertThat(band.low()).isEqualTo(100_000);
        assertThat(band.high()).isEqualTo(500_000);
        assertThat(Band.parse("meer dan € 1 mln", COMMA).orElseThrow().isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Low", "2026-01-31", "30-10 %", "R-12", "low to high"})
    void other_texts_are_no_bands(String text) {
        assertThat(Band.parse(text, NumberStyle.POINT)).isEmpty();
    }
}
