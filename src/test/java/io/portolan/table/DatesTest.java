package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as days. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-31                  | 2026-12-31
            2026-12-31T23:30:00Z        | 2026-12-31
            2026-12-31T23:30:00.123+02:00 | 2026-12-31
            2026-12-31 23:30            | 2026-12-31
            2026/12/31                  | 2026-12-31
            31/12/2026                  | 2026-12-31
            31-12-2026                  | 2026-12-31
            1.2.26                      | 2026-02-01
            31.12.99                    | 1999-12-31
            01.01.50                    | 1950-01-01
            01.01.49                    | 2049-01-01
            12/31/2026                  | 2026-12-31
            05/01/2014 12:00:00 AM      | 2014-01-05
            31 Dec 2026                 | 2026-12-31
            31-Dec-26                   | 2026-12-31
            December 1, 2016            | 2016-12-01
            Dec. 1st, 2016              | 2016-12-01
            3 de marzo de 2023          | 2023-03-03
            3 de março de 2023          | 2023-03-03
            1er février 2024            | 2024-02-01
            1. März 2024                | 2024-03-01
            5 mrt. 2024                 | 2024-03-05
            3 giugno 2024               | 2024-06-03
            Di 20.11.2018               | 2018-11-20
            Tuesday, 20 November 2018   | 2018-11-20
            mardi 20 novembre 2018      | 2018-11-20
            mar 20/11/2018              | 2018-11-20
            2018-Nov-20                 | 2018-11-20
            9999-12-31                  | 9999-12-31
            """)
    void reads_days(String text, LocalDate day) {
        assertThat(Dates.parse(text, NumberStyle.POINT)).contains(day);
    }

    @Test
    void the_style_settles_which_number_is_the_month_except_between_full_stops() {
        NumberStyle american = new NumberStyle(false, true);
        assertThat(Dates.parse("05/01/2014", american)).contains(LocalDate.of(2014, 5, 1));
        assertThat(Dates.parse("31/12/2014", american)).contains(LocalDate.of(2014, 12, 31));
        assertThat(Dates.parse("05.01.2014", american)).contains(LocalDate.of(2014, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n/a",
                "3 de marzo",
                "45678",
                "20261231",
                "30 Feb 2026",
                "31.02.2026",
                "2026",
                "Q1 2026",
                "Jan 2026",
                "1.2.3",
                "13/13/2026",
                "soon",
                "20.11",
                "1/2",
                "31 Foo 2026",
                "0001-01-01",
                "2026-12-31 or later",
                "1.234,56"
            })
    void leaves_alone_what_is_no_day(String text) {
        assertThat(Dates.parse(text, NumberStyle.POINT)).isEmpty();
    }
}
