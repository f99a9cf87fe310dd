package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of monthly forecasts in a portfolio list become a slip chart. */
final class PortfolioSlipTest {
    @TempDir
    Path folder;

    // Reference: SciPy 1.17, theilslopes over days; landing f + b / (1 - b) (f - r) from it.
    @Test
    void monthly_forecasts_of_the_end_tell_where_it_lands() throws Exception {
        Path list = folder.resolve("projects.csv");
        Files.writeString(
                list,
                String.join(
                        "\n",
                        "Project ID;Project name;Status;Start planned;End planned;Budget;Forecast end Jan 2026;Forecast end Feb 2026;"
                                + "Forecast end Mar 2026;Forecast end Apr 2026;Forecast end May 2026;Forecast end Jun 2026;"
                                + "Forecast end Jul 2026",
                        "P1;Bridge;Green;2025-12-01;2027-01-01;1000;2027-01-01;2027-01-01;2027-01-16;2027-02-01;2027-02-15;"
                                + "2027-03-01;2027-04-01",
                        "P2;Road;Amber;2025-12-01;2027-01-01;1000;2027-01-01;2027-01-01;2027-01-01;2027-01-01;2027-01-01;"
                                + "2027-01-01;2027-01-01",
                        "P3;Quay;Green;2025-12-01;2027-01-01;1000;2027-01-01;2027-02-01;2027-01-01;2027-02-01;2027-01-01;"
                                + "2027-02-01;2027-01-01"));
        JsonNode results = Program.results(list, folder.resolve("out"));
        JsonNode bridge = Program.find(results.path("projects"), "id", "P1").path("drift");
        assertThat(bridge.path("reports").asInt()).isEqualTo(7);
        assertThat(bridge.path("firstEnd").asText()).isEqualTo("2027-01-01");
        assertThat(bridge.path("slipDays").asInt()).isEqualTo(90);
        assertThat(bridge.path("slope").asDouble()).isCloseTo(0.4918032786885246, within(1e-6));
        assertThat(bridge.path("landing").asText()).isEqualTo("2027-12-22");
        JsonNode road = Program.find(results.path("projects"), "id", "P2").path("drift");
        assertThat(road.path("moves").asInt()).isZero();
        JsonNode quay = Program.find(results.path("projects"), "id", "P3").path("drift");
        assertThat(quay.path("zigzag").asDouble()).isEqualTo(1);
    }
}
