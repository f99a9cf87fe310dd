package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too much to be told one by one, or to be analysed at all, is said to be so. */
class LargeInputTest {
    @TempDir
    private Path folder;

    @Test
    void findings_in_masses_are_told_one_by_one_up_to_a_number_and_the_last_says_how_many_more_there_are()
            throws IOException {
        List<JsonNode> told = StreamSupport.stream(
                        run("findings.most = 3").path("findings").spliterator(), false)
                .filter(finding -> finding.path("rule").asText().equals("owner-missing"))
                .toList();
        assertThat(told).hasSize(3);
        assertThat(told.get(1).path("message").asText()).doesNotContain("more rows");
        assertThat(told.get(2).path("message").asText()).contains("9 more rows, down to E13");
    }

    @Test
    void of_a_table_that_is_too_long_the_first_rows_are_analysed() throws IOException {
        JsonNode register = run("analysis.rows = 5").path("registers").get(0);
        assertThat(register.path("open").asInt()).isEqualTo(5);
        assertThat(register.path("risks")).hasSize(5);
    }

    private JsonNode run(String setting) throws IOException {
        TestWorkbook workbook = TestWorkbook.sheet("Risks")
                .line("Risk ID", "Risk", "Probability", "Impact (EUR)", "Owner")
                .lines(IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> new Object[] {
                            "R" + i,
                            "Because supplier " + i + " is small, delivery may slip, delaying the test",
                            0.1,
                            1000 * i,
                            ""
                        })
                        .toList());
        Path settings = Files.writeString(folder.resolve("my.properties"), setting);
        Path out = folder.resolve("out");
        return Program.results(workbook.save(folder.resolve("r.xlsx")), out, "--settings", settings.toString());
    }
}
