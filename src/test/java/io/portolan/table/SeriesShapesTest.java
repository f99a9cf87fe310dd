package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Indicators over time in the shapes in which they are kept. */
final class SeriesShapesTest {
    private static String periods(Table table, String field) {
        return table.columns(field).stream()
                .flatMap(column -> column.period().stream())
                .map(Period::label)
                .collect(Collectors.joining(" "));
    }

    @Test
    void plan_and_actual_below_merged_months() {
        Table table = Sheet.named("Kennzahlen 2026")
                .row("Kennzahl", "Einheit", "Jan", "", "Feb", "", "Mrz", "")
                .merge(2, 3)
                .merge(4, 5)
                .merge(6, 7)
                .row("", "", "Soll", "Ist", "Soll", "Ist", "Soll", "Ist")
                .row("Termintreue", "%", 95, 93, 95, 94, 95, 90)
                .row("Krankenstand", "%", 4, 5, 4, 6, 4, 5)
                .table();
        assertThat(table.kind()).isEqualTo("kpi-sheet");
        assertThat(periods(table, "target")).isEqualTo("2026-01 2026-02 2026-03");
        assertThat(periods(table, "value")).isEqualTo("2026-01 2026-02 2026-03");
        assertThat(table.column("unit")).isPresent();
    }

    @Test
    void years_in_a_line_above_the_months_without_merging() {
        Table table = Sheet.named("KPI")
                .row("KPI", "Target", 2025, "", "", "", 2026, "")
                .row("", "", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb")
                .row("On time delivery", 95, 90, 91, 92, 93, 94, 95)
                .row("Open defects", 20, 30, 29, 25, 22, 21, 18)
                .table();
        assertThat(Sheet.fields(table)).isEqualTo("kpi_name target value value value value value value");
        assertThat(periods(table, "value")).isEqualTo("2025-09 2025-10 2025-11 2025-12 2026-01 2026-02");
    }

    @Test
    void a_total_of_the_year_between_quarters_does_not_break_their_order() {
        Table table = Sheet.named("Scorecard")
                .row("Measure", "Q1-24", "Q2-24", "Q3-24", "Q4-24", "2024", "Q1-25")
                .row("Benefits realised", 10, 12, 14, 15, 51, 18)
                .row("Milestones hit", 70, 72, 75, 71, 72, 80)
                .table();
        assertThat(table.kind()).isEqualTo("kpi-sheet");
        assertThat(periods(table, "value")).isEqualTo("2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024 2025-Q1");
    }

    @Test
    void weeks_by_number_take_their_year_from_the_line_above() {
        Sheet sheet = Sheet.named("Suivi")
                .row("", "", "Tickets", "")
                .merge(2, 3)
                .row(2026, "", "Demandes", "")
                .merge(0, 1)
                .merge(2, 3)
                .row("Mois", "Semaine", "Hebdo", "YTD");
        for (int week = 1; week <= 8; week++) {
            sheet.row(1 + week / 5, week, 30 + week % 3, 30 * week);
        }
        Table table = sheet.table();
        assertThat(Sheet.fields(table)).isEqualTo("- period value ytd");
        assertThat(table.rows().get(4).text("period")).contains("2026-W05");
    }

    @Test
    void weeks_take_their_year_from_a_column_of_years() {
        Sheet sheet = Sheet.named("Werk").row("Jaar", "Weeknr", "Meldingen", "Afgehandeld");
        for (int week = 50; week <= 53; week++) {
            sheet.row(2026, week, 20 + week % 4, 18 + week % 3);
        }
        for (int week = 1; week <= 4; week++) {
            sheet.row(2027, week, 20 + week % 4, 18 + week % 3);
        }
        Table table = sheet.table();
        assertThat(table.rows().get(0).text("period")).contains("2026-W50");
        assertThat(table.rows().get(7).text("period")).contains("2027-W04");
    }

    @Test
    void months_without_a_year_take_that_of_the_sheet() {
        Table table = Sheet.named("Suivi 2026")
                .row("Mois", "Incidents", "Délai moyen (j)")
                .row("Janvier", 12, 4.5)
                .row("Février", 15, 4.2)
                .row("Mars", 11, 4.8)
                .row("Avril", 9, 4.1)
                .table();
        assertThat(Sheet.fields(table)).isEqualTo("period value value");
        assertThat(table.rows().get(1).text("period")).contains("2026-02");
    }

    @Test
    void four_week_periods_count_before_the_days_on_which_they_end() {
        Sheet sheet = Sheet.named("Trends").row("Period and year", "Period ending", "Lost hours", "Excess time");
        String[] ends = {"2025-04-26", "2025-05-24", "2025-06-21", "2025-07-19", "2025-08-16"};
        for (int i = 0; i < ends.length; i++) {
            sheet.row("0" + (i + 1) + "_25/26", ends[i], 2_000_000 + 1000 * i, 5.1 + i / 10.0);
        }
        assertThat(Sheet.fields(sheet.table())).isEqualTo("period - value value");
    }

    @Test
    void names_that_come_back_are_told_apart_by_the_column_before_them() {
        Table table = Sheet.named("Arbeid")
                .row("Geslacht", "Onderwerp", "2021", "2022", "2023", "2024")
                .row("Mannen", "Werkzaam", 10, 11, 12, 13)
                .row("Mannen", "Werkloos", 2, 2, 3, 2)
                .row("Vrouwen", "Werkzaam", 9, 10, 11, 12)
                .row("Vrouwen", "Werkloos", 3, 3, 2, 2)
                .table();
        assertThat(Sheet.fields(table)).isEqualTo("entity kpi_name value value value value");
    }

    @Test
    void headings_alone_are_a_kpi_sheet_without_rows() {
        Table wide = Sheet.named("KPIs")
                .row("KPI", "Unit", "Target", "2026-01", "2026-02", "2026-03", "2026-04")
                .table();
        Table tall = Sheet.named("KPI's")
                .row("KPI", "Afdeling", "Periode", "Waarde", "Doel", "Eenheid", "Richting")
                .table();
        assertThat(wide.kind()).isEqualTo("kpi-sheet");
        assertThat(Sheet.fields(tall)).isEqualTo("kpi_name entity period value target unit direction");
        assertThat(tall.remarks()).contains(Note.of("remark.no-rows"));
    }
}
