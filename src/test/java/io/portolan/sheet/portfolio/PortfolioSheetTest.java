package io.portolan.sheet.portfolio;

import static io.portolan.sheet.portfolio.Lists.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Block;
import io.portolan.analysis.ComputedColumn;
import io.portolan.chart.ChartSpec;
import io.portolan.statistics.comparison.JaroWinkler;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the figures of a portfolio list say beside what was reported. */
class PortfolioSheetTest {
    private static final String[] FIELDS = {
        "project_id",
        "project_name",
        "start_planned",
        "end_planned",
        "end_forecast",
        "budget",
        "actual_cost",
        "percent_complete",
        "rag_overall",
        "sponsor",
        "project_manager"
    };

    private static Lists three() {
        return Lists.of(FIELDS)
                .row(
                        "P1",
                        "Hidden",
                        day(2026, 1, 1),
                        day(2026, 12, 31),
                        day(2027, 4, 30),
                        1_000_000,
                        900_000,
                        40,
                        "Green",
                        "Ann",
                        "Bob")
                .row(
                        "P2",
                        "Plain",
                        day(2026, 7, 1),
                        day(2027, 6, 30),
                        day(2027, 6, 30),
                        500_000,
                        200_000,
                        45,
                        "Green",
                        "Ann",
                        "Cas")
                .row(
                        "P3",
                        "Careful",
                        day(2026, 7, 1),
                        day(2027, 6, 30),
                        day(2027, 6, 30),
                        500_000,
                        200_000,
                        47,
                        "Red",
                        "Ann",
                        "Cas");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> rag(Analysis analysis, int project) {
        return (Map<String, Object>)
                analysis.results().get("projects").get(project).get("rag");
    }

    @Test
    void a_project_reported_green_with_red_figures_is_a_watermelon() {
        Analysis analysis = three().analyse(new PortfolioSheet());
        assertThat(analysis.faults()).isEmpty();
        assertThat(rag(analysis, 0)).containsEntry("class", "watermelon").containsEntry("computed", "red");
        assertThat(rag(analysis, 1)).containsEntry("class", "honest").containsEntry("computed", "green");
        assertThat(rag(analysis, 2)).containsEntry("class", "reverse").containsEntry("reported", "red");
        assertThat(analysis.findings())
                .filteredOn(finding -> finding.rule().equals("watermelon"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell().a1()).isEqualTo("I2");
                    assertThat(finding.message()).contains("cost index 0.44 is below 0.90", "30 Apr 2027");
                });
        assertThat(analysis.pages().get(0).title())
                .isEqualTo("1 of 3 open projects reports green while its own figures say red");
        assertThat(analysis.headlines()).hasSize(1);
    }

    @Test
    void a_half_step_of_difference_is_honest_and_a_step_is_ripening() {
        assertThat(Candour.of(Rag.GREEN, Rag.AMBER_GREEN, false)).isEqualTo(Candour.HONEST);
        assertThat(Candour.of(Rag.GREEN, Rag.AMBER, false)).isEqualTo(Candour.RIPENING);
        assertThat(Candour.of(Rag.AMBER, Rag.RED, true)).isEqualTo(Candour.RIPENING);
        assertThat(Candour.of(Rag.GREEN, Rag.AMBER_RED, false)).isEqualTo(Candour.RIPENING);
        assertThat(Candour.of(Rag.GREEN, Rag.AMBER_RED, true)).isEqualTo(Candour.WATERMELON);
        assertThat(Candour.of(Rag.GREY, Rag.RED, true)).isEqualTo(Candour.UNKNOWN);
    }

    @Test
    void the_overall_status_follows_the_sides() {
        assertThat(overall(Rag.RED, Rag.RED, Rag.GREEN)).isEqualTo(Rag.RED);
        assertThat(overall(Rag.RED, Rag.GREEN, Rag.GREEN)).isEqualTo(Rag.AMBER_RED);
        assertThat(overall(Rag.AMBER, Rag.AMBER, Rag.GREEN)).isEqualTo(Rag.AMBER);
        assertThat(overall(Rag.AMBER, Rag.GREEN, Rag.GREEN)).isEqualTo(Rag.AMBER_GREEN);
        assertThat(overall(Rag.GREEN, Rag.GREEN, Rag.GREY)).isEqualTo(Rag.GREEN);
        assertThat(overall(Rag.GREEN, Rag.GREY, Rag.GREY)).isEqualTo(Rag.GREY);
    }

    private static Rag overall(Rag schedule, Rag cost, Rag governance) {
        return Judgement.overall(
                Map.of(Dimension.SCHEDULE, schedule, Dimension.COST, cost, Dimension.GOVERNANCE, governance));
    }

    @Test
    void computed_columns_are_live_formulas_with_their_values() {
        List<ComputedColumn> columns = three().analyse(new PortfolioSheet()).columns();
        assertThat(columns)
                .extracting(ComputedColumn::header)
                .containsExactly("EV*", "CPI*", "SPI*", "EAC*", "Computed status", "Reported against computed");
        ComputedColumn.ComputedCell ev = columns.get(0).cells().get(0);
        assertThat(ev.value()).isEqualTo(400_000.0);
        assertThat(ev.formula()).contains("F2*H2/100");
        ComputedColumn.ComputedCell cpi = columns.get(1).cells().get(0);
        assertThat((double) cpi.value()).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(cpi.formula()).contains("IF(G2>0,F2*H2/100/G2,\"\")");
        assertThat(columns.get(2).cells().get(0).formula().orElseThrow()).contains("(DATE(2026,11,30)-C2)/(D2-C2)");
    }

    @Test
    void progress_typed_from_the_calendar_gives_no_earned_value() {
        Lists list = Lists.of(FIELDS);
        for (int i = 1; i <= 7; i++) {
            LocalDate start = day(2026, i, 1);
            Project.Schedule dates = new Project.Schedule(
                    Optional.of(start),
                    Optional.of(start.plusYears(1)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            double done = Math.round(100 * dates.elapsed(Lists.AS_OF));
            list.row("P" + i, "Number " + i, start, start.plusYears(1), "", 1_000, 300, done, "Green", "Ann", "Bob");
        }
        Analysis analysis = list.analyse(new PortfolioSheet());
        assertThat(list.cellsOf("progress-from-the-calendar")).containsExactly("H2");
        assertThat(analysis.results().get("projects").get(0)).doesNotContainKeys("cpi", "spi", "estimated");
    }

    @Test
    void a_list_without_figures_counts_and_computes_nothing() {
        Lists list = Lists.of("project_id", "department", "budget");
        list.row("P1", "Roads", 3_000_000).row("P2", "Schools", 1_000_000).row("P3", "Roads", "TBC");
        Analysis analysis = list.analyse(new PortfolioSheet());
        assertThat(rag(analysis, 0)).containsEntry("computed", "grey").containsEntry("class", "unknown");
        assertThat(analysis.pages().get(0).title())
                .isEqualTo("3 projects with a budget of 4 m; the list tells too little to compute a status");
        assertThat(analysis.pages().get(0).blocks())
                .filteredOn(block -> block instanceof Block.Chart)
                .extracting(block -> ((Block.Chart) block).spec())
                .singleElement()
                .isInstanceOf(ChartSpec.Bars.class);
        assertThat(analysis.results().get("portfolio").get(0)).containsEntry("budget", 4_000_000.0);
    }

    @Test
    void the_sides_that_a_list_reports_stand_beside_the_computed_ones() {
        Lists list = Lists.of("project_id", "rag_overall", "rag_cost").row("P1", "Amber", "Red");
        assertThat(rag(list.analyse(new PortfolioSheet()), 0))
                .containsEntry("reportedDimensions", Map.of("cost", "red"));
    }

    @Test
    void an_empty_list_has_a_page() {
        Analysis analysis = Lists.of("project_id", "budget").analyse(new PortfolioSheet());
        assertThat(analysis.faults()).isEmpty();
        assertThat(analysis.pages()).hasSize(1);
    }

    @Test
    void every_language_fills_every_gap() {
        for (Locale language : Words.LANGUAGES) {
            Analysis analysis = three().analyse(new PortfolioSheet(), language);
            assertThat(analysis.faults()).isEmpty();
            assertThat(analysis.toString()).doesNotContainPattern("\\{\\d}");
        }
    }

    @Test
    void the_order_of_the_rows_changes_no_figure() {
        Lists turned = Lists.of(FIELDS)
                .row(
                        "P3",
                        "Careful",
                        day(2026, 7, 1),
                        day(2027, 6, 30),
                        day(2027, 6, 30),
                        500_000,
                        200_000,
                        47,
                        "Red",
                        "Ann",
                        "Cas")
                .row(
                        "P1",
                        "Hidden",
                        day(2026, 1, 1),
                        day(2026, 12, 31),
                        day(2027, 4, 30),
                        1_000_000,
                        900_000,
                        40,
                        "Green",
                        "Ann",
                        "Bob")
                .row(
                        "P2",
                        "Plain",
                        day(2026, 7, 1),
                        day(2027, 6, 30),
                        day(2027, 6, 30),
                        500_000,
                        200_000,
                        45,
                        "Green",
                        "Ann",
                        "Cas");
        assertThat(turned.analyse(new PortfolioSheet()).results().get("portfolio"))
                .isEqualTo(three().analyse(new PortfolioSheet()).results().get("portfolio"));
    }

    @Test
    void similarity_of_names_meets_the_published_pairs() {
        // W. E. Winkler 1990: MARTHA/MARHTA 0.961, DIXON/DICKSONX 0.813, DWAYNE/DUANE 0.840
        assertThat(JaroWinkler.similarity("MARTHA", "MARHTA")).isCloseTo(0.961, within(5e-4));
        assertThat(JaroWinkler.similarity("DIXON", "DICKSONX")).isCloseTo(0.813, within(5e-4));
        assertThat(JaroWinkler.similarity("DWAYNE", "DUANE")).isCloseTo(0.840, within(5e-4));
        assertThat(JaroWinkler.similarity("", "A")).isZero();
    }
}
