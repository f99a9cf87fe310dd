package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables that look like something they are not, and what is said of them. */
final class LeftAloneTest {
    private static void isLeftAlone(Sheet sheet, String reason) {
        Table table = sheet.table();
        assertThat(table.kind()).isEqualTo("unknown");
        assertThat(table.remarks()).extracting(Note::key).contains(reason);
    }

    @Test
    void a_plan_of_tasks_without_predecessors() {
        Sheet sheet = Sheet.named("Plan").row("ID", "Task", "Duration", "Start Date", "End Date");
        for (int i = 1; i <= 8; i++) {
            sheet.row(i, "Lay cable " + i, 5, LocalDate.of(2026, i, 1), LocalDate.of(2026, i, 20));
        }
        isLeftAlone(sheet, "reason.task-plan");
    }

    @Test
    void a_matrix_of_probability_and_impact() {
        Sheet sheet = Sheet.named("Matrix")
                .row("", "Very low", "Low", "Medium", "High")
                .row("High", "Medium", "Medium", "High", "High")
                .row("Medium", "Low", "Medium", "Medium", "High")
                .row("Low", "Low", "Low", "Medium", "Medium");
        assertThat(sheet.recognised().ignored())
                .extracting(ignored -> ignored.reason().key())
                .containsExactly("reason.matrix");
    }

    @Test
    void the_legend_of_a_scale() {
        Sheet sheet = Sheet.named("Schaal")
                .row("Niveau", "Toelichting")
                .row("Laag", "Nauwelijks merkbaar voor de organisatie")
                .row("Gemiddeld", "Merkbaar, binnen de marge op te vangen")
                .row("Hoog", "Het doel komt in gevaar");
        isLeftAlone(sheet, "reason.legend");
    }

    @Test
    void formulas_on_a_hidden_sheet() {
        Sheet sheet = Sheet.named("Calc").hidden().row("Date", "Backlog", "Done");
        for (int i = 1; i <= 9; i++) {
            sheet.row("=A" + i + "+1", "=COUNTIF(X:X,1)", "=COUNTIF(Y:Y,1)");
        }
        isLeftAlone(sheet, "reason.calculation");
    }

    @Test
    void a_legend_beside_a_few_words_of_a_register_is_no_register_on_its_side() {
        Sheet sheet = Sheet.named("Uitleg")
                .row("", "E", "W", "R")
                .row("Ernst", 1, "", "", "gering")
                .row("", 3, "", "", "belangrijk")
                .row("", 7, "", "", "ernstig")
                .row("", 15, "", "", "zeer ernstig")
                .row("Waarschijnlijkheid", "", 1, "", "denkbaar")
                .row("", "", 3, "", "ongewoon")
                .row("", "", 6, "", "mogelijk")
                .row("", "", 10, "", "te verwachten");
        assertThat(sheet.recognised().tables()).extracting(Table::kind).doesNotContain("risk-register");
    }

    @Test
    void the_reason_is_said_in_the_language_asked_for() {
        Note near = Reasons.near("action-log");
        assertThat(near.in(Locale.ENGLISH)).contains("\"action log\"");
        assertThat(near.in(Locale.FRENCH)).contains("« journal des actions »");
        assertThat(near.in(Locale.GERMAN)).contains("„Maßnahmenliste“");
        assertThat(Note.counted("remark.totals", 1).in(new Locale("nl"))).isEqualTo("Eén totaalregel is weggelaten.");
        assertThat(Note.counted("remark.totals", 3).in(new Locale("nl"))).isEqualTo("3 totaalregels zijn weggelaten.");
    }
}
