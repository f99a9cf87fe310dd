package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a list keeps its planned ends; the day of the runs is 31 October 2026. */
final class PortfolioExecutionTest {
    @TempDir
    Path folder;

    private JsonNode execution(int due, int finished) {
        TestWorkbook list = TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Project manager", "Start", "End", "Actual end", "Status");
        LocalDate start = LocalDate.of(2026, 1, 5);
        for (int i = 0; i < due; i++) {
            LocalDate end = LocalDate.of(2026, 6, 30).plusDays(i);
            boolean done = i < finished;
            list.line("P" + (100 + i), "Project " + i, "Ann", start, end, done ? end : "", done ? "Closed" : "Open");
        }
        list.line("Q1", "Later", "Ann", start, LocalDate.of(2027, 6, 30), "", "Open");
        list.line("Q2", "Stopped", "Ann", start, LocalDate.of(2026, 6, 30), "", "Cancelled");
        return Program.results(list.save(folder.resolve("list.xlsx")), folder.resolve("out"))
                .at("/portfolio/0/execution");
    }

    // methods/portfolio.md, C17: 38 completed of 42 due.
    @Test
    void thirty_eight_of_forty_two() {
        JsonNode execution = execution(42, 38);
        assertThat(execution.path("bei").asDouble()).isCloseTo(0.905, within(5e-4));
        assertThat(execution.path("due").asInt()).isEqualTo(42);
        assertThat(execution.path("missed").asInt()).isEqualTo(4);
    }

    @Test
    void too_few_that_are_due_tell_nothing() {
        assertThat(execution(4, 4).isMissingNode()).isTrue();
    }
}
