package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published and computed reference cases, from a workbook to results.json. */
final class ReferenceCasesTest {
    @TempDir
    private Path folder;

    private static final Object[] REGISTER_HEADER = {
        "Risk ID", "Risk", "Probability", "Distribution", "Minimum", "Most likely", "Maximum", "P10", "P90", "Status"
    };

    private static Object[] risk(
            String id, double p, String shape, Object a, Object m, Object b, Object p10, Object p90) {
        return new Object[] {
            id,
            "Because of a cause, " + id + " may happen, which would lead to cost",
            p,
            shape,
            a,
            m,
            b,
            p10,
            p90,
            "Open"
        };
    }

    // A register of twelve risks, k€; figures by FFT convolution and by simulation in Python (methods/risk.md, REG-12).
    private static List<Object[]> reg12() {
        return new ArrayList<>(List.of(
                risk("R01", .10, "PERT", 200, 500, 1200, "", ""),
                risk("R02", .30, "PERT", 50, 120, 300, "", ""),
                risk("R03", .05, "PERT", 800, 1500, 4000, "", ""),
                risk("R04", .50, "Triangular", 20, 60, 150, "", ""),
                risk("R05", .25, "Triangular", 100, 250, 700, "", ""),
                risk("R06", .70, "PERT", 10, 40, 90, "", ""),
                risk("R07", .15, "PERT", 300, 600, 1500, "", ""),
                risk("R08", .40, "Uniform", 80, "", 160, "", ""),
                risk("R09", .02, "PERT", 2000, 5000, 9000, "", ""),
                risk("R10", .60, "Triangular", 30, 70, 140, "", ""),
                risk("R11", .20, "Lognormal", "", "", "", 150, 900),
                risk("R12", .35, "PERT", 60, 200, 420, "", "")));
    }

    private JsonNode register(List<Object[]> rows, String name) {
        Path file = TestWorkbook.sheet("Risk Register")
                .line(REGISTER_HEADER)
                .lines(rows)
                .save(folder.resolve(name + ".xlsx"));
        return Program.results(file, folder.resolve("out-" + name))
                .path("registers")
                .path(0);
    }

    private static void expect(JsonNode node, String name, double value, double tolerance) {
        assertThat(node.path(name).isNumber()).as(name + " in " + node).isTrue();
        assertThat(node.path(name).asDouble()).as(name).isCloseTo(value, within(tolerance));
    }

    @Test
    void the_register_of_twelve_risks_gives_its_distribution_and_contributions() {
        JsonNode register = register(reg12(), "reg12");
        JsonNode exposure = register.path("exposure");
        expect(exposure, "mean", 817.15714, 0.001);
        expect(exposure, "sd", 971.34438, 0.001);
        expect(exposure, "probabilityOfNone", .00699964902, 1e-9);
        expect(exposure, "p10", 153.286, 0.002);
        expect(exposure, "p25", 289.896, 0.002);
        expect(exposure, "p50", 549.663, 0.002);
        expect(exposure, "p70", 872.628, 0.002);
        expect(exposure, "p80", 1121.745, 0.002);
        expect(exposure, "p90", 1597.697, 0.003);
        expect(exposure, "p95", 2321.813, 0.01);
        expect(exposure, "p99", 5829.486, 0.02);
        expect(exposure, "cvar80", 2164.239, 0.01);
        JsonNode r07 = Program.find(register.path("risks"), "id", "R07");
        expect(r07, "emv", 105.000, 0.001);
        expect(r07, "varianceShare", .07348, 2e-5);
        // methods/risk.md prints 313.05; NumPy at steps of 1 and 0.1 and this program agree on 313.190.
        expect(r07, "p80Share", 313.190, 0.02);
        expect(r07, "cvar80Share", 331.07, 0.02);
        expect(r07, "p80IfRemoved", 902.25, 0.02);
        JsonNode r09 = Program.find(register.path("risks"), "id", "R09");
        expect(r09, "varianceShare", .59130, 2e-5);
        expect(r09, "p80Share", 0.00, 0.01);
        expect(r09, "cvar80Share", 516.67, 0.02);
        JsonNode simulation = register.path("simulation");
        assertThat(simulation.path("p80Low").asDouble()).isLessThan(1121.745);
        assertThat(simulation.path("p80High").asDouble()).isGreaterThan(1121.745);
    }

    @Test
    void the_order_of_the_rows_does_not_change_a_single_figure() {
        JsonNode sorted = register(reg12(), "sorted");
        List<Object[]> rows = reg12();
        Collections.shuffle(rows, new Random(7));
        JsonNode shuffled = register(rows, "shuffled");
        assertThat(shuffled.path("exposure")).isEqualTo(sorted.path("exposure"));
        assertThat(shuffled.path("simulation")).isEqualTo(sorted.path("simulation"));
        sorted.path("risks")
                .forEach(risk -> assertThat(Program.find(
                                shuffled.path("risks"), "id", risk.path("id").asText()))
                        .isEqualTo(risk));
    }

    // Clemen & Reilly style PERT cases; quantiles by SciPy beta.ppf (methods/risk.md, R2).
    @Test
    void a_certain_pert_line_gives_the_quantiles_of_its_beta_distribution() {
        JsonNode six = register(List.<Object[]>of(risk("A", 1, "PERT", 0, 6, 10, "", "")), "pert")
                .path("exposure");
        expect(six, "mean", 5.6666667, 1e-6);
        expect(six, "sd", 1.8729486, 1e-6);
        expect(six, "p10", 3.10110459, 1e-5);
        expect(six, "p50", 5.74529198, 1e-5);
        expect(six, "p80", 7.39704988, 1e-5);
        expect(six, "p90", 8.11380840, 1e-5);
        JsonNode hundred = register(List.<Object[]>of(risk("A", 1, "PERT", 100, 150, 350, "", "")), "pert2")
                .path("exposure");
        expect(hundred, "mean", 175, 1e-6);
        expect(hundred, "sd", 43.3012702, 1e-6);
        expect(hundred, "p80", 212.5646535, 1e-4);
        JsonNode triangular = register(List.<Object[]>of(risk("A", 1, "Triangular", 100, 150, 350, "", "")), "tri")
                .path("exposure");
        expect(triangular, "sd", 54.0061725, 1e-6);
        expect(triangular, "p10", 135.3553391, 1e-4);
        expect(triangular, "p90", 279.2893219, 1e-4);
    }

    // Gerber's portfolio of 31 policies, De Pril, ASTIN 1986; figures by exact recursion (methods/risk.md, R10).
    @Test
    void fixed_amounts_are_convolved_without_smearing_a_step() {
        int[][] counts = {{2, 3, 1, 2, 0}, {0, 1, 2, 2, 1}, {0, 2, 4, 2, 2}, {0, 2, 2, 2, 1}};
        double[] probabilities = {.03, .04, .05, .06};
        TestWorkbook sheet =
                TestWorkbook.sheet("Risk Register").line("Risk ID", "Risk", "Probability", "Cost impact", "Status");
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int amount = 1; amount <= 5; amount++) {
                for (int k = 0; k < counts[i][amount - 1]; k++) {
                    n++;
                    sheet.line(
                            "G" + n,
                            "Because of a cause, policy " + n + " may be claimed",
                            probabilities[i],
                            amount,
                            "Open");
                }
            }
        }
        JsonNode exposure = Program.results(sheet.save(folder.resolve("gerber.xlsx")), folder.resolve("out"))
                .path("registers")
                .path(0)
                .path("exposure");
        expect(exposure, "mean", 4.49, 1e-9);
        expect(exposure, "sd", Math.sqrt(15.3003), 1e-9);
        expect(exposure, "probabilityOfNone", .23819481, 1e-8);
        expect(exposure, "p50", 4, 1e-9);
        expect(exposure, "p80", 8, 1e-9);
        expect(exposure, "p90", 10, 1e-9);
        expect(exposure, "p95", 12, 1e-9);
        expect(exposure, "cvar80", 10.5747695, 1e-6);
        expect(exposure, "cvar95", 14.2644067, 1e-6);
    }

    // GAO-20-195G table 12, k$; quantiles by exact convolution (methods/risk.md, R14).
    @Test
    void the_cost_lines_of_an_unmanned_aircraft_give_their_range() {
        double[][] lines = {
            {17955, 19645, 21785},
            {8500, 10553, 13000},
            {4000, 4306, 5100},
            {4100, 4305, 4650},
            {550, 600, 650},
            {32300, 35547, 52500},
            {1950, 2136, 2600}
        };
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(risk("L" + (i + 1), 1, "Triangular", lines[i][0], lines[i][1], lines[i][2], "", ""));
        }
        JsonNode exposure = register(rows, "gao").path("exposure");
        expect(exposure, "mean", 82244, 0.5);
        expect(exposure, "sd", 4599.6058, 0.001);
        expect(exposure, "p10", 76714.58, 0.02);
        expect(exposure, "p50", 81602.22, 0.02);
        expect(exposure, "p80", 86446.37, 0.02);
        expect(exposure, "p90", 88909.99, 0.02);
        expect(exposure, "p95", 90681.57, 0.02);
    }

    private JsonNode indicator(String name, String direction, double... values) {
        Object[] header = new Object[values.length + 2];
        Object[] row = new Object[values.length + 2];
        header[0] = "KPI";
        header[1] = "Direction";
        row[0] = name;
        row[1] = direction;
        for (int i = 0; i < values.length; i++) {
            header[i + 2] = LocalDate.of(2018, 1, 1).plusMonths(i);
            row[i + 2] = values[i];
        }
        Path file = TestWorkbook.sheet("KPI").line(header).line(row).save(folder.resolve(name + ".xlsx"));
        return Program.results(file, folder.resolve("out-" + name)).path("kpis").path(0);
    }

    // NHSRplotthedots 0.2.2, vignette "Deviations" (methods/kpi.md, case 1).
    @Test
    void an_xmr_chart_with_one_outlier_has_screened_limits() {
        JsonNode kpi = indicator("screened", "Higher is better", 1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
        expect(kpi, "centre", 1.944444, 1e-6);
        expect(kpi, "lower", -0.715556, 1e-6);
        expect(kpi, "upper", 4.604444, 1e-6);
        assertThat(kpi.path("variation").asText()).isEqualTo("common-cause");
    }

    // xmrit's default data, constant 2.66, screened (methods/kpi.md, case 2).
    @Test
    void an_xmr_chart_gives_the_natural_process_limits() {
        JsonNode kpi = indicator(
                "xmrit", "", 5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463,
                5200);
        expect(kpi, "centre", 4135.5, 1e-6);
        expect(kpi, "lower", 3451.12, 0.005);
        expect(kpi, "upper", 4819.88, 0.005);
    }

    // NHSRplotthedots (methods/kpi.md, case 4a and 4b).
    @Test
    void a_shift_and_a_trend_are_concerns_when_they_go_the_wrong_way() {
        JsonNode shift = indicator(
                "shift",
                "Lower is better",
                50,
                52,
                49,
                51,
                48,
                53,
                50,
                47,
                52,
                49,
                51,
                50,
                51.5,
                52,
                51.6,
                52.5,
                51.8,
                52.2,
                51.9);
        expect(shift, "centre", 50.815789, 1e-6);
        expect(shift, "lower", 45.392345, 1e-6);
        expect(shift, "upper", 56.239234, 1e-6);
        assertThat(shift.path("variation").asText()).isEqualTo("concern");
        JsonNode trend = indicator(
                "trend",
                "Higher is better",
                50,
                52,
                49,
                51,
                48,
                53,
                50,
                47,
                52,
                49,
                51,
                50,
                53,
                52,
                51,
                50,
                49,
                48,
                47);
        expect(trend, "centre", 50.105263, 1e-6);
        assertThat(trend.path("variation").asText()).isEqualTo("concern");
    }

    // pyMannKendall 1.4.2 and R trend 1.1.6 on the Nile (methods/kpi.md, case 9), years as the user keeps them.
    @Test
    void mann_kendall_and_theil_sen_agree_with_their_references() {
        double[] ties = {23, 24, 29, 6, 29, 24, 24, 29, 23, 25, 27, 26, 26, 26, 28, 28, 30, 27, 27, 31};
        JsonNode trend = indicator("ties", "Higher is better", ties).path("trend");
        expect(trend, "s", 78, 1e-9);
        expect(trend, "slopePerPeriod", 0.25, 1e-9);
    }
}
