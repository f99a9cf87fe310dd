package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.portolan.intake.Collected;
import io.portolan.intake.Submission;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What public workbooks that nobody here made are taken for; they lie beside the project and are no part of it. */
final class RecognitionOnRealFilesTest {
    private static final Path REAL = Path.of("../shared/data/real");

    private static List<Table> tables(String file) throws IOException, UnreadableWorkbook {
        Path path = REAL.resolve(file);
        assumeTrue(Files.exists(path), () -> "not here: " + path);
        Submission submission = Collected.of(List.of(path)).submissions().get(0);
        return Recogniser.withDictionary().recognise(Workbooks.read(submission)).tables();
    }

    private static Table table(String file, String range) throws IOException, UnreadableWorkbook {
        return tables(file).stream()
                .filter(table -> table.area().a1().equals(range))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no table " + range));
    }

    @ParameterizedTest(name = "{0} {1} is a {2} of {3} rows")
    @CsvSource({
        "kpi/kpi-it-hebdo-fr.xlsx, C2:P56, kpi-sheet, 52, period=Semaine ytd=YTD",
        "kpi/kpi-it-hebdo-fr.xlsx, A1:AF25, kpi-sheet, 24, kpi_name=Catégorie",
        "kpi/lu-key-trends.csv, A1:I100, kpi-sheet, 99, period=Financial~year",
        "kpi/mta-tbta-performance.csv, A1:P349, kpi-sheet, 348, kpi_name=INDICATOR_NAME direction=DESIRED_CHANGE target=MONTHLY_TARGET value=MONTHLY_ACTUAL period_year=PERIOD_YEAR period_month=PERIOD_MONTH",
        "kpi/tcpd-nile.csv, A1:B101, kpi-sheet, 100, period=Period",
        "kpi/tcpd-nynj-air-passengers.csv, A1:F1585, kpi-sheet, 1584, entity=Airport period_year=Year period_month=Month",
        "kpi/tcpd-unemployment-nl.csv, A4:HJ13, kpi-sheet, 9, entity=Geslacht kpi_name=Onderwerp",
        "kpi/truongpv-scorecard.xlsx, A5:R21, kpi-sheet, 14, kpi_name=Metrics",
        "portfolio/evapp-ev-input.xlsx, A1:D14, earned-value-series, 13, period=AD ev=EV pv=PV ac=AC",
        "portfolio/ba-obras-urbanas-es.csv, A1:AI1666, portfolio-list, 1665, project_name=nombre department=area_responsable budget=monto_contrato percent_complete=porcentaje_avance end_planned=fecha_fin_inicial",
        "portfolio/canada-gc-it-projects-combined.csv, A1:U1127, portfolio-list, 1126, project_id=uniqueId budget=originalBudget budget_revised=latestBudget end_planned=originalEstimatedCompletionDate end_forecast=latestEstimatedCompletionDate",
        "portfolio/gip-vlaanderen-nl.xlsx, A1:S775, portfolio-list, 774, project_name=project_naam budget=totaal_budget start_planned=start_jaar programme=programma",
        "portfolio/gmpp-uk-2014.csv, A1:GR15, portfolio-list, 199, project_name=Project~name rag_overall=RAG budget=whole~life",
        "portfolio/gmpp-uk-2018.csv, A1:N134, portfolio-list, 133, rag_overall=colour_rating budget=wlc_baseline start_planned=start_date end_planned=end_date",
        "portfolio/gmpp-uk-2023.csv, A1:S245, portfolio-list, 244, rag_overall=colour_rating project_id=project_number",
        "portfolio/nyc-capital-projects-2019.csv, A1:P2260, portfolio-list, 2259, report_date=Date~Reported project_id=PID eac=Budget~Forecast end_forecast=Forecast~Completion",
        "raid/ijw-raid.xlsx, A1:V13, risk-register, 10, risk_id=Risk~ID probability=Probability residual_probability=Controlled status=Status",
        "raid/ijw-raid.xlsx, A1:R6, risk-register, 4, mitigation=Control~Measures residual_score=Control~Score",
        "risk/bks07-risk-log.xlsx, A2:T3, risk-register, 1, title=Summary impact=Impact probability=Likelihood score=Severity~Index",
        "risk/ciaran-risicoanalyse-nl.xlsx, A2:L17, risk-register, 15, title=gevaren cause=omgevingsfactoren impact=E probability=W score=R mitigation=beheersmaatregel residual_score=R",
        "risk/fengdancui-risk-register.xlsx, A7:T12, risk-register, 5, description=Risk~Description score=Rating response_cost=$Cost residual_probability=Prob",
        "risk/gpi-risk-register-v1.xlsx, B2:R9, risk-register, 6, probability=Probability impact=Consequences response_strategy=Type mitigation=Measure",
        "risk/lefevre-amdec-fr.xlsx, A1:K40, risk-register, 39, title=défaillance detection=Détection impact=Gravité probability=Fréquence score=IPR",
        "risk/pmo-salima-risk.xlsx, A2:H4, risk-register, 2, description=Risk~Description effect=Impact~Description impact=Impact probability=Probability",
        "risk/qcra-chf-risk-register.csv, A1:J53, risk-register, 52, impact_cost=Initial~risk expected_value=Likely~Initial residual_probability=Likelihood response_cost=Cost~of~Measures",
        "risk/sofa5-riskregister-nl.xlsx, A2:M2, risk-register, 0, title=Risk cause=Root~Cause",
        "risk/sofkau-es-1.xlsx, A7:J37, risk-register, 30, description=Descripción probability=Probabilidad impact=Impacto score=Riesgo status=Estado",
        "risk/sofkau-es-4.xlsx, A7:J39, risk-register, 32, score=Riesgo response_strategy=Acción due_date=Fecha",
        "risk/sofkau-es-6.xlsm, A2:K32, risk-register, 30, probability=Probabilidad impact=Impacto score=Nivel"
    })
    void is_taken_for_what_it_is(String file, String range, String kind, int rows, String fields)
            throws IOException, UnreadableWorkbook {
        Table table = table(file, range);
        assertThat(table.kind()).isEqualTo(kind);
        assertThat(table.records()).hasSize(rows);
        assertThat(Arrays.asList(fields.split(" ", -1)))
                .allSatisfy(pair -> assertThat(table.column(pair.split("=", -1)[0]))
                        .get()
                        .extracting(Column::header)
                        .asString()
                        .contains(pair.split("=", -1)[1].replace('~', ' ')));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "portfolio/pmo-salima-schedule.xlsx, A2:G153, reason.task-plan",
        "other/bks07-scope-drinks.xlsx, A1:F367, reason.calculation",
        "kpi/pmo-salima-kpi.xlsx, A3:D4, reason.catalogue",
        "risk/hotel-matriz-riesgos-es.xlsx, B4:H8, reason.matrix",
        "risk/sofkau-es-1.xlsx, F1:H6, reason.legend"
    })
    void is_left_alone_with_a_reason(String file, String range, String reason) throws IOException, UnreadableWorkbook {
        Table table = table(file, range);
        assertThat(table.kind()).isEqualTo("unknown");
        assertThat(table.remarks()).extracting(Note::key).contains(reason);
    }

    @Test
    void crosses_below_steps_of_a_scale_are_read_as_those_steps() throws IOException, UnreadableWorkbook {
        Table table = table("risk/gpi-risk-register-v1.xlsx", "B2:R9");
        assertThat(table.rows())
                .extracting(row -> row.text("probability").orElse(""))
                .containsExactly("M", "L", "M", "H", "M", "L");
    }

    @Test
    void weeks_below_a_heading_of_three_lines_get_their_year() throws IOException, UnreadableWorkbook {
        Table table = table("kpi/kpi-it-hebdo-fr.xlsx", "C2:P56");
        assertThat(table.rows().get(9).text("period")).contains("2026-W10");
    }
}
