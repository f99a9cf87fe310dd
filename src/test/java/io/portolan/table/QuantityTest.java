package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as numbers. */
class QuantityTest {
    private static final NumberStyle COMMA = new NumberStyle(true, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56          | 1234.56     | ''
            1 234,56          | 1234.56     | ''
            1\u00A0234,56     | 1234.56     | ''
            1\u202F234,56     | 1234.56     | ''
            1\u2009234        | 1234        | ''
            "1'234.50"        | 1234.5      | ''
            1’234.50          | 1234.5      | ''
            12 %              | 0.12        | %
            95%               | 0.95        | %
            12,5 Prozent      | 0.125       | %
            € 1,2 mln         | 1200000     | €
            $10.000.000,00    | 10000000    | $
            $10,000,000.00    | 10000000    | $
            (500)             | -500        | ''
            ($1,234.50)       | -1234.5     | $
            −5                | -5          | ''
            –5                | -5          | ''
            5 Mio. €          | 5000000     | €
            3,4 Mrd           | 3400000000  | ''
            12k               | 12000       | ''
            .54               | 0.54        | ''
            -.5               | -0.5        | ''
            + 4,5             | 4.5         | ''
            1e6               | 1000000     | ''
            1.5E-3            | 0.0015      | ''
            7                 | 7           | ''
            2019              | 2019        | ''
            0.123             | 0.123       | ''
            0,123             | 0.123       | ''
            12,5              | 12.5        | ''
            12.5              | 12.5        | ''
            1.234.567         | 1234567     | ''
            1,234,567         | 1234567     | ''
            12,34,567.00      | 1234567     | ''
            -€ 5              | -5          | €
            € -5              | -5          | €
            € 500,-           | 500         | €
            1.234,56-         | -1234.56    | ''
            500 k€            | 500000      | €
            250 TEUR          | 250000      | EUR
            2 M€              | 2000000     | €
            £5m               | 5000000     | £
            $3.5B             | 3500000000  | $
            5 mil millones    | 5000000000  | ''
            120 Tsd. €        | 120000      | €
            3 Tage            | 3           | Tage
            40 h              | 40          | h
            8h                | 8           | h
            2,5 m             | 2.5         | m
            € 5 per maand     | 5           | € per maand
            US$ 1,000.00      | 1000        | US$
            """)
    void reads_numbers_whatever_the_style(String text, double value, String unit) {
        String unquoted = text.replace("\"", "");
        for (NumberStyle style : List.of(NumberStyle.POINT, COMMA)) {
            assertThat(Quantity.parse(unquoted, style)).contains(new Quantity(value, unit, false));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234       | 1.234  | 1234
            1,234       | 1234   | 1.234
            300,000 CHF | 300000 | 300
            25.567 €    | 25.567 | 25567
            """)
    void the_style_settles_a_single_mark_before_three_digits(String text, double point, double comma) {
        assertThat(Quantity.parse(text, NumberStyle.POINT).orElseThrow().value())
                .isEqualTo(point);
        assertThat(Quantity.parse(text, COMMA).orElseThrow().value()).isEqualTo(comma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "n/a",
                "TBD",
                "-",
                "2022-23",
                "3 de marzo",
                "R-07",
                "1.2.3",
                "5 6",
                "A/D",
                "3/5",
                "12.11.2018",
                "31/12/2026",
                "5.092.765,21 (dic 21)",
                "500 (est.)",
                "~5",
                "<5",
                "> 10",
                "ca. 5",
                "No. 5",
                "Q1",
                "1st",
                "2e kwartaal",
                "3 - High",
                "5-10",
                "5 to 10",
                "5 of 10",
                "12:30",
                "1e9999",
                "(-5)",
                "1..2",
                "1.23,45.6",
                "1,2,3",
                "3a",
                "4 March",
                "2022-",
                "This is a long sentence with the number 5 somewhere inside of it, so it is prose",
                "1 23",
                "12 3456",
                "5 a 6",
                "TOP 10",
                "10 things that went wrong",
                "3D",
                "v1.2"
            })
    void leaves_alone_what_is_no_single_number(String text) {
        assertThat(Quantity.parse(text, NumberStyle.POINT)).isEmpty();
        assertThat(Quantity.parse(text, COMMA)).isEmpty();
    }

    @Test
    void learns_the_style_from_texts_and_falls_back_on_the_language() {
        assertThat(NumberStyle.of(List.of("1.234", "1,5"), Locale.ENGLISH).decimalComma())
                .isTrue();
        assertThat(NumberStyle.of(List.of("1,234", "1.5", "€ 2.75"), Locale.GERMAN)
                        .decimalComma())
                .isFalse();
        assertThat(NumberStyle.of(List.of("1.234.567"), Locale.ENGLISH).decimalComma())
                .isTrue();
        assertThat(NumberStyle.of(List.of("1.234", "12 000"), Locale.ENGLISH).decimalComma())
                .isFalse();
        assertThat(NumberStyle.of(List.of("1.234"), Locale.FRENCH).decimalComma())
                .isTrue();
        assertThat(NumberStyle.of(List.of(), new Locale("nl"))).isEqualTo(COMMA);
    }

    @Test
    void learns_from_a_number_above_twelve_where_the_month_stands() {
        assertThat(NumberStyle.of(List.of("01/02/2020", "12/31/2020"), Locale.ENGLISH)
                        .monthFirst())
                .isTrue();
        assertThat(NumberStyle.of(List.of("01/02/2020", "31/12/2020"), Locale.ENGLISH)
                        .monthFirst())
                .isFalse();
        assertThat(NumberStyle.of(List.of("01/02/2020"), Locale.ENGLISH).monthFirst())
                .isFalse();
    }
}
