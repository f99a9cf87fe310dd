package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.table.Period.Cadence;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.CellValue;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and cells as periods. */
class PeriodsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026              | YEAR       | 2026-01-01 | 2026
            FY2026            | YEAR       | 2026-01-01 | 2026
            FY26              | YEAR       | 2026-01-01 | 2026
            Full Year 2015    | YEAR       | 2015-01-01 | 2015
            Q1 2026           | QUARTER    | 2026-01-01 | 2026-Q1
            2026 Q4           | QUARTER    | 2026-10-01 | 2026-Q4
            2026-Q2           | QUARTER    | 2026-04-01 | 2026-Q2
            Q1'15             | QUARTER    | 2015-01-01 | 2015-Q1
            1Q26              | QUARTER    | 2026-01-01 | 2026-Q1
            T3 2026           | QUARTER    | 2026-07-01 | 2026-Q3
            1er trimestre 2026 | QUARTER   | 2026-01-01 | 2026-Q1
            2. Quartal 2026   | QUARTER    | 2026-04-01 | 2026-Q2
            2e kwartaal 2026  | QUARTER    | 2026-04-01 | 2026-Q2
            2026-01           | MONTH      | 2026-01-01 | 2026-01
            01/2026           | MONTH      | 2026-01-01 | 2026-01
            3.2026            | MONTH      | 2026-03-01 | 2026-03
            2012M07           | MONTH      | 2012-07-01 | 2012-07
            Jan 2026          | MONTH      | 2026-01-01 | 2026-01
            Jan-26            | MONTH      | 2026-01-01 | 2026-01
            janv. 26          | MONTH      | 2026-01-01 | 2026-01
            Mär 2026          | MONTH      | 2026-03-01 | 2026-03
            mrt-26            | MONTH      | 2026-03-01 | 2026-03
            December, 2025    | MONTH      | 2025-12-01 | 2025-12
            enero de 2026     | MONTH      | 2026-01-01 | 2026-01
            2026 Aug          | MONTH      | 2026-08-01 | 2026-08
            2026-W05          | WEEK       | 2026-01-26 | 2026-W05
            W05 2026          | WEEK       | 2026-01-26 | 2026-W05
            KW 5/2026         | WEEK       | 2026-01-26 | 2026-W05
            2026-S31          | WEEK       | 2026-07-27 | 2026-W31
            week 1 2025       | WEEK       | 2024-12-30 | 2025-W01
            2026-W53          | WEEK       | 2026-12-28 | 2026-W53
            02_11/12          | FOUR_WEEKS | 2011-04-29 | 2011-P02
            FY14/15           | YEAR       | 2014-04-01 | 2014/15
            2022/23           | YEAR       | 2022-04-01 | 2022/23
            FY23 Q1           | QUARTER    | 2023-01-01 | FY2023-Q1
            Q3 FY2024         | QUARTER    | 2024-07-01 | FY2024-Q3
            2022/23 Q2        | QUARTER    | 2022-07-01 | 2022/23-Q2
            Q4 2022/23        | QUARTER    | 2023-01-01 | 2022/23-Q4
            P01 2024          | FOUR_WEEKS | 2024-01-01 | 2024-P01
            2024 P13          | FOUR_WEEKS | 2024-12-02 | 2024-P13
            P4 FY25           | FOUR_WEEKS | 2025-03-26 | FY2025-P04
            Periode 2 2024    | FOUR_WEEKS | 2024-01-29 | 2024-P02
            31/01/2026        | MONTH      | 2026-01-01 | 2026-01
            2026-02-01        | MONTH      | 2026-02-01 | 2026-02
            15 Jan 2026       | DAY        | 2026-01-15 | 2026-01-15
            """)
    void reads_periods(String text, Cadence cadence, LocalDate first, String label) {
        assertThat(Periods.parse(text, NumberStyle.POINT)).contains(new Period(cadence, first, label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jan",
                "Q1",
                "W05",
                "5",
                "1600",
                "2300",
                "Q5 2026",
                "13/2026",
                "2026-13",
                "2022-23",
                "W54 2026",
                "2025-W53",
                "FY",
                "Target",
                "14_11/12",
                "02_11/13",
                "Total 2026",
                "S1"
            })
    void leaves_alone_what_is_no_period(String text) {
        assertThat(Periods.parse(text, NumberStyle.POINT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jan,2026-01",
        "août,2026-08",
        "Q3,2026-Q3",
        "W05,2026-W05",
        "KW 5,2026-W05",
        "S31,2026-W31",
        "Jan 2025,2025-01"
    })
    void a_bare_heading_belongs_to_the_year_above_it(String text, String label) {
        assertThat(Periods.parse(text, 2026, NumberStyle.POINT))
                .map(Period::label)
                .contains(label);
        assertThat(Periods.parse(" ", 2026, NumberStyle.POINT)).isEmpty();
        assertThat(Periods.parse("Budget", 2026, NumberStyle.POINT)).isEmpty();
    }

    @Test
    void reads_cells_by_their_value_and_format() {
        assertThat(label(new CellValue.Numeric(2024), "General")).contains("2024");
        assertThat(label(new CellValue.Numeric(2024.5), "General")).isEmpty();
        assertThat(label(date(LocalDate.of(2024, 1, 1)), "mmm yy")).contains("2024-01");
        assertThat(label(date(LocalDate.of(2024, 1, 1)), "yyyy")).contains("2024");
        assertThat(label(date(LocalDate.of(2024, 1, 17)), "dd/mm/yyyy")).contains("2024-01-17");
        assertThat(label(CellValue.BLANK, "General")).isEmpty();
    }

    private static CellValue date(LocalDate day) {
        return new CellValue.Date(day.atStartOfDay());
    }

    private static Optional<String> label(CellValue value, String format) {
        Cell cell = new Cell(new CellRef("KPI", 0, 0), value, format, Optional.empty());
        return Periods.read(cell, NumberStyle.POINT).map(Period::label);
    }
}
