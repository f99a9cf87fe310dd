package io.portolan.sheet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several registers of one run, from workbooks to results.json: month after month, and as one. */
class RisksTogetherTest {
    private static final Object[] HEADER = {"Risk ID", "Risk", "Probability", "Cost impact", "Status"};

    @TempDir
    private Path folder;

    private static Object[] risk(String id, String about, double p, double cost, String status) {
        return new Object[] {id, "Because of " + about + ", " + id + " may happen and cost money", p, cost, status};
    }

    private Path inbox(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private void month(Path inbox, String name, List<Object[]> risks) {
        TestWorkbook.sheet("Risk Register").line(HEADER).lines(risks).save(inbox.resolve(name));
    }

    /** methods/risk.md, section 3.2: new +20, closed −20, probability −12.5, impact +12.5, together 0. */
    @Test
    void the_bridge_between_two_months_adds_up() throws IOException {
        Path inbox = inbox("bridge");
        month(
                inbox,
                "register 2026-09.xlsx",
                List.of(
                        risk("A", "frost", .3, 100, "Open"),
                        risk("B", "strikes", .5, 40, "Open"),
                        risk("C", "floods", .1, 500, "Open")));
        month(
                inbox,
                "register 2026-10.xlsx",
                List.of(
                        risk("A", "frost", .2, 150, "Open"),
                        risk("B", "strikes", .5, 40, "Closed"),
                        risk("C", "floods", .1, 500, "Open"),
                        risk("D", "fire", .4, 50, "Open")));
        JsonNode course = Program.results(inbox, folder.resolve("out"))
                .path("riskCourses")
                .path(0);
        JsonNode bridge = course.path("bridge");
        assertThat(bridge.path("new").asDouble()).isCloseTo(20, within(1e-9));
        assertThat(bridge.path("closed").asDouble()).isCloseTo(20, within(1e-9));
        assertThat(bridge.path("probability").asDouble()).isCloseTo(-12.5, within(1e-9));
        assertThat(bridge.path("impact").asDouble()).isCloseTo(12.5, within(1e-9));
        assertThat(bridge.path("change").asDouble()).isCloseTo(0, within(1e-9));
        assertThat(course.path("verdict").asText()).isEqualTo("too-few");
        assertThat(course.path("months").path(0).path("day").asText()).isEqualTo("2026-09-30");
    }

    private static List<Object[]> twenty(double factor, double noise) {
        List<Object[]> risks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            double p = 0.2 + 0.02 * (i % 7) + (i % 2 == 0 ? noise : -noise);
            risks.add(risk("R" + i, "cause number " + i, p * factor, 100 + 30 * i, "Open"));
        }
        return risks;
    }

    @Test
    void a_fall_of_all_risks_is_more_than_noise_and_ups_and_downs_are_not() throws IOException {
        Path fall = inbox("fall");
        month(fall, "2026-08.xlsx", twenty(1, 0));
        month(fall, "2026-09.xlsx", twenty(0.7, 0));
        JsonNode real = Program.results(fall, folder.resolve("out-fall"));
        assertThat(real.path("riskCourses").path(0).path("verdict").asText()).isEqualTo("real");
        assertThat(real.path("riskCourses").path(0).path("signedRankP").asDouble())
                .isLessThan(0.001);
        Path noise = inbox("noise");
        month(noise, "2026-08.xlsx", twenty(1, 0));
        month(noise, "2026-09.xlsx", twenty(1, 0.02));
        JsonNode still = Program.results(noise, folder.resolve("out-noise"));
        assertThat(still.path("riskCourses").path(0).path("verdict").asText()).isEqualTo("noise");
    }

    @Test
    void one_list_with_a_report_date_counts_each_risk_once_and_has_a_course() {
        TestWorkbook sheet = TestWorkbook.sheet("Risk Register")
                .line("Report date", "Risk ID", "Risk", "Probability", "Cost impact", "Status");
        for (int month = 7; month <= 10; month++) {
            for (int i = 0; i < 8; i++) {
                boolean never = i == 0;
                sheet.line(
                        LocalDate.of(2026, month, 28),
                        "R" + i,
                        "Because of cause " + i + " something of its own may happen",
                        never ? 0.3 : 0.3 + 0.01 * month,
                        100 * (i + 1),
                        "Open");
            }
        }
        JsonNode results = Program.results(sheet.save(folder.resolve("long.xlsx")), folder.resolve("out-long"));
        assertThat(results.path("registers").path(0).path("open").asInt()).isEqualTo(8);
        JsonNode course = results.path("riskCourses").path(0);
        assertThat(course.path("months")).hasSize(4);
        assertThat(course.path("stuck").path(0).path("risk").asText()).isEqualTo("r0");
        assertThat(course.path("stuck").path(0).path("chance").asDouble()).isLessThan(0.05);
    }

    @Test
    void probabilities_are_held_against_what_came_true() throws IOException {
        Path inbox = inbox("record");
        List<Object[]> before = new ArrayList<>();
        List<Object[]> after = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            before.add(risk("R" + i, "cause number " + i, 0.2, 100, "Open"));
            after.add(risk("R" + i, "cause number " + i, 0.2, 100, i < 6 ? "Occurred" : "Closed"));
        }
        month(inbox, "2026-08.xlsx", before);
        month(inbox, "2026-09.xlsx", after);
        JsonNode record = Program.results(inbox, folder.resolve("out-record"))
                .path("riskCourses")
                .path(0)
                .path("calibration");
        assertThat(record.path("n").asInt()).isEqualTo(12);
        assertThat(record.path("oddsFactor").asDouble()).isCloseTo(4, within(1e-6));
        assertThat(record.path("midP").asDouble()).isLessThan(0.05);
        assertThat(record.path("brier").asDouble()).isCloseTo((6 * .64 + 6 * .04) / 12, within(1e-9));
    }

    /** Two normal-like registers pooled: less than the sum of the P80s, never more than the worst case; parts add up. */
    @Test
    void two_projects_together_need_less_than_the_sum_of_both() throws IOException {
        Path inbox = inbox("pool");
        List<Object[]> one = new ArrayList<>();
        List<Object[]> other = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            one.add(risk("R" + i, "north bridge matter " + i, 0.3, 100 + 10 * i, "Open"));
            other.add(risk("R" + i, "harbour crane affair " + i, 0.3, 90 + 12 * i, "Open"));
        }
        Object[] shared = {"R90", "Because steel prices rise worldwide, girders may cost far more", .4, 300, "Open"};
        one.add(shared);
        other.add(new Object[] {"R77", shared[1], .4, 250, "Open"});
        month(inbox, "north.xlsx", one);
        month(inbox, "harbour.xlsx", other);
        JsonNode all = Program.results(inbox, folder.resolve("out-pool"))
                .path("riskRollUp")
                .path(0);
        double p80 = all.path("p80").asDouble();
        assertThat(p80).isLessThan(all.path("sumOfP80s").asDouble());
        assertThat(all.path("confidenceOfSum").asDouble()).isBetween(0.8, 1.0);
        assertThat(all.path("p80Correlated").asDouble()).isGreaterThan(p80);
        assertThat(all.path("p80Worst").asDouble())
                .isGreaterThanOrEqualTo(all.path("sumOfP80s").asDouble());
        double parts = all.path("registers").path(0).path("p80Share").asDouble()
                + all.path("registers").path(1).path("p80Share").asDouble();
        assertThat(parts).isCloseTo(p80, within(1e-6 * p80));
        assertThat(all.path("common")).hasSize(1);
        assertThat(all.path("common").path(0).path("risk").asText()).isIn("R90", "R77");
    }
}
