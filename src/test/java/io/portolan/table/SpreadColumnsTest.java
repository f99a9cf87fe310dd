package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SpreadColumnsTest {
    private static Sheet crosses() {
        return Sheet.named("Risks")
                .row("Risk", "Likelihood", "", "", "Impact", "", "", "Owner")
                .merge(1, 3)
                .merge(4, 6)
                .row("", "Low", "Medium", "High", "Low", "Medium", "High", "")
                .row("Supplier fails", "x", "", "", "", "", "x", "Ann")
                .row("Team too small", "", "x", "", "", "x", "", "Bob")
                .row("Scope grows", "", "", "x", "x", "", "", "Cid")
                .row("Rework", "", "X", "", "", "", "", "Dee");
    }

    @Test
    void a_cross_below_a_step_of_a_scale_is_that_step() {
        Table table = crosses().table();
        assertThat(Sheet.fields(table)).isEqualTo("title probability impact owner");
        assertThat(table.rows().get(0).text("probability")).contains("Low");
        assertThat(table.rows().get(0).text("impact")).contains("High");
        assertThat(table.rows().get(3).text("impact")).isEmpty();
    }

    @Test
    void the_cell_with_the_cross_is_the_one_that_is_pointed_at() {
        Table table = crosses().table();
        assertThat(table.rows().get(2).ref("probability").a1()).isEqualTo("D5");
    }

    @Test
    void two_columns_of_one_heading_that_complete_each_other_are_one() {
        Table table = Sheet.named("Projects")
                .row("Project", "Start date", "RAG", "RAG", "Budget")
                .row("Harbour wall", LocalDate.of(2026, 1, 5), "Green", "", 900)
                .row("Lock gates", LocalDate.of(2026, 2, 5), "", "Red", 700)
                .row("Quay lights", LocalDate.of(2026, 3, 5), "", "Amber", 60)
                .table();
        assertThat(Sheet.fields(table)).isEqualTo("project_name start_planned rag_overall budget");
        assertThat(table.rows().get(0).text("rag_overall")).contains("Green");
        assertThat(table.rows().get(1).text("rag_overall")).contains("Red");
    }

    @Test
    void two_columns_of_one_heading_that_differ_stay_two_and_only_the_first_is_the_light() {
        Table table = Sheet.named("Projects")
                .row("Project", "Start date", "RAG", "RAG", "Budget")
                .row("Harbour wall", LocalDate.of(2026, 1, 5), "Green", "Amber", 900)
                .row("Lock gates", LocalDate.of(2026, 2, 5), "Red", "Red", 700)
                .table();
        assertThat(Sheet.fields(table)).isEqualTo("project_name start_planned rag_overall - budget");
    }
}
