package io.portolan.sheet.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matrices of skills, from a workbook to results.json; the day of the runs is 31 October 2026. */
final class SkillsSheetTest {
    @TempDir
    Path folder;

    private JsonNode run(TestWorkbook sheet) {
        return Program.results(sheet.save(folder.resolve("skills.xlsx")), folder.resolve("out"));
    }

    private static List<String> cells(JsonNode results, String rule) {
        List<String> cells = new ArrayList<>();
        results.path("findings").forEach(finding -> {
            if (finding.path("rule").asText().equals(rule)) {
                cells.add(finding.path("cell").asText());
            }
        });
        return cells;
    }

    // methods/portfolio.md C17: level 3 needed, levels 4, 2, 3, 1
    @Test
    void those_at_the_level_are_counted_in_a_list_of_pairs() {
        TestWorkbook pairs =
                TestWorkbook.sheet("Skills Matrix").line("Person", "Skill", "Current level", "Required level");
        int[] levels = {4, 2, 3, 1};
        for (int i = 0; i < levels.length; i++) {
            pairs.line("Person " + i, "Estimating", levels[i], 3);
            pairs.line("Person " + i, "Facilitation", levels[i], 4);
        }
        JsonNode results = run(pairs);
        JsonNode three = Program.find(results.at("/skills/0/skills"), "name", "Estimating");
        assertThat(three.path("coverage").asInt()).isEqualTo(2);
        assertThat(three.path("singlePointOfFailure").asBoolean()).isFalse();
        assertThat(three.path("gap").asDouble()).isEqualTo(3);
        JsonNode four = Program.find(results.at("/skills/0/skills"), "name", "Facilitation");
        assertThat(four.path("coverage").asInt()).isEqualTo(1);
        assertThat(four.path("singlePointOfFailure").asBoolean()).isTrue();
        assertThat(results.at("/skills/0/busFactor").asInt()).isEqualTo(1);
        assertThat(cells(results, "skill-held-by-one")).containsExactly("C3");
    }

    @Test
    void a_grid_is_read_with_people_down_as_well_as_with_people_across() {
        JsonNode down = run(TestWorkbook.sheet("Skills Matrix")
                .line("Name", "Planning", "Risk", "Contracts", "Tests")
                .line("Required", 3, 3, 4, 2)
                .line("Ann", 4, 3, 2, 2)
                .line("Bo", 3, 1, 3, 2)
                .line("Carl", 2, 1, 3, 5));
        JsonNode across = run(TestWorkbook.sheet("Skills Matrix")
                .line("Skill", "Ann", "Bo", "Carl", "Required level")
                .line("Planning", 4, 3, 2, 3)
                .line("Risk", 3, 1, 1, 3)
                .line("Contracts", 2, 3, 3, 4)
                .line("Tests", 2, 2, 5, 2));
        assertThat(down.at("/skills/0/skills")).hasSize(4).isEqualTo(across.at("/skills/0/skills"));
        assertThat(across.at("/skills/0/people").asInt()).isEqualTo(3);
        assertThat(across.at("/skills/0/busFactor").asInt()).isZero();
        assertThat(cells(across, "skill-held-by-nobody")).containsExactly("B4");
        assertThat(cells(across, "skill-held-by-one")).containsExactly("B3");
    }

    @Test
    void levels_off_the_scale_and_certificates_that_end_are_named() {
        JsonNode results = run(TestWorkbook.sheet("Skills Matrix")
                .line("Person", "Skill", "Current level", "Required level", "Expiry date")
                .line("Ann", "Planning", 9, 3, "")
                .line("Bo", "Planning", "good", 3, "")
                .line("Carl", "Planning", 4, 3, LocalDate.of(2026, 9, 30))
                .line("Dee", "Planning", 4, 3, LocalDate.of(2026, 12, 1))
                .line("Eve", "Planning", 2, 3, "")
                .line("Fay", "Planning", 2, 3, "")
                .line("Gus", "Planning", 2, 3, "")
                .line("Hal", "Planning", 2, 3, "")
                .line("Ida", "Planning", 2, 3, "")
                .line("Jan", "Planning", 2, 3, "")
                .line("Kim", "Planning", 2, 3, ""));
        assertThat(cells(results, "level-off-scale")).containsExactly("C2", "C3");
        assertThat(cells(results, "certificate-expiring")).containsExactly("C4", "C5");
        assertThat(results.at("/skills/0/skills/0/coverage").asInt()).isEqualTo(2);
    }

    @Test
    void one_person_alone_is_said_once_and_not_for_every_skill() {
        JsonNode results = run(TestWorkbook.sheet("Skills Matrix")
                .line("Person", "Skill", "Current level", "Required level")
                .line("Ann", "Planning", 4, 3)
                .line("Ann", "Risk", 4, 3)
                .line("Ann", "Tests", 4, 3));
        assertThat(results.at("/skills/0/people").asInt()).isEqualTo(1);
        assertThat(cells(results, "skill-held-by-one")).isEmpty();
    }

    @Test
    void a_grid_with_its_needs_in_a_table_beside_it_is_read_as_one() {
        Path real = Path.of("../shared/data/real/skills/lefevre-skill-matrix-fr.xlsx");
        assumeTrue(Files.exists(real), () -> "not here: " + real);
        JsonNode matrix = Program.results(real, folder.resolve("out")).at("/skills/0");
        assertThat(matrix.path("people").asInt()).isEqualTo(6);
        assertThat(matrix.path("skills")).hasSize(17);
        JsonNode linux = Program.find(matrix.path("skills"), "name", "Linux");
        assertThat(linux.path("required").asDouble()).isEqualTo(3);
        assertThat(linux.path("peopleRequired").asInt()).isEqualTo(2);
        assertThat(linux.path("coverage").asInt()).isEqualTo(1);
        // the workbook's own formulas say 1 missing for Linux and 2 for Prometheus
        assertThat(linux.path("missing").asInt()).isEqualTo(1);
        assertThat(Program.find(matrix.path("skills"), "name", "Prometheus")
                        .path("missing")
                        .asInt())
                .isEqualTo(2);
    }
}
