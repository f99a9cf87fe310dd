package io.portolan.sheet.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs of actions, from a workbook to results.json; the day of the runs is 31 October 2026. */
final class ActionsSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final Object[] HEADINGS = {
        "Action ID",
        "Type",
        "Description",
        "Owner",
        "Date raised",
        "Due date",
        "Revised due date",
        "Date closed",
        "Status"
    };

    @TempDir
    Path folder;

    private JsonNode run(TestWorkbook... sheets) {
        return Program.results(TestWorkbook.save(folder.resolve("raid.xlsx"), List.of(sheets)), folder.resolve("out"));
    }

    private static TestWorkbook log() {
        return TestWorkbook.sheet("Action Log").line(HEADINGS);
    }

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
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

    /** Freireich et al. (1963): weeks in remission taken for days to close; "+" was still open. */
    private static TestWorkbook leukaemia() {
        TestWorkbook log = log();
        arm(log, "6-MP", "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
        arm(log, "Placebo", "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");
        return log;
    }

    private static void arm(TestWorkbook log, String type, String weeks) {
        int number = 0;
        for (String week : weeks.split(" ", -1)) {
            boolean open = week.endsWith("+");
            int days = Integer.parseInt(open ? week.substring(0, week.length() - 1) : week);
            LocalDate raised = open ? ago(days) : ago(100);
            log.line(
                    type + ++number,
                    type,
                    "Something to do " + number,
                    "Ann",
                    raised,
                    "",
                    "",
                    open ? "" : raised.plusDays(days),
                    open ? "Open" : "Closed");
        }
    }

    // methods/portfolio.md C11: NAG G12AAF, printed to three decimals
    @Test
    void the_time_to_close_is_that_of_the_published_case() {
        JsonNode actions = run(leukaemia()).at("/actions/0");
        JsonNode treated = Program.find(actions.path("groups"), "name", "6-MP");
        assertThat(treated.path("n").asInt()).isEqualTo(21);
        assertThat(treated.path("closed").asInt()).isEqualTo(9);
        assertThat(treated.path("medianDays").asInt()).isEqualTo(23);
        assertThat(treated.path("medianLow").asInt()).isEqualTo(13);
        assertThat(treated.has("medianHigh")).isFalse();
        assertThat(treated.has("p80Days")).isFalse();
        assertThat(treated.at("/survival/3/days").asInt()).isEqualTo(13);
        assertThat(treated.at("/survival/3/s").asDouble()).isCloseTo(0.690, within(5e-4));
        assertThat(treated.at("/survival/3/se").asDouble()).isCloseTo(0.107, within(5e-4));
        assertThat(treated.at("/survival/6/s").asDouble()).isCloseTo(0.448, within(5e-4));
        assertThat(treated.at("/survival/6/se").asDouble()).isCloseTo(0.135, within(5e-4));
        JsonNode placebo = Program.find(actions.path("groups"), "name", "Placebo");
        assertThat(placebo.path("medianDays").asInt()).isEqualTo(8);
        assertThat(placebo.path("p80Days").asInt()).isEqualTo(12);
        JsonNode test = Program.find(actions.path("comparisons"), "by", "type");
        assertThat(test.at("/observed/0").asInt()).isEqualTo(9);
        assertThat(test.at("/expected/0").asDouble()).isCloseTo(19.2505, within(5e-5));
        assertThat(test.path("chiSquare").asDouble()).isCloseTo(16.793, within(5e-4));
    }

    // C11: closed within ten days when open for thirteen: 1 − (10/11)(6/7)(5/6)
    @Test
    void an_open_item_has_the_chance_of_those_that_lasted_as_long() {
        JsonNode results = run(leukaemia()
                .line("X", "6-MP", "The one asked about", "Bo", ago(13), TODAY.plusDays(10), "", "", "Open"));
        JsonNode item = Program.find(results.at("/actions/0/items"), "id", "X");
        assertThat(item.path("closesInTime").asDouble()).isCloseTo(0.350649, within(5e-7));
        assertThat(item.path("ageDays").asInt()).isEqualTo(13);
    }

    @Test
    void promises_count_what_is_still_open_and_carry_their_range() {
        TestWorkbook log = log();
        for (int i = 0; i < 10; i++) {
            LocalDate closed = i < 6 ? ago(40) : ago(20);
            log.line(
                    "A" + i,
                    "Action",
                    "Do it " + i,
                    "Ann",
                    ago(60),
                    ago(30),
                    "",
                    i < 8 ? closed : "",
                    i < 8 ? "Done" : "Open");
        }
        JsonNode promises = run(log).at("/actions/0/promises");
        assertThat(promises.path("due").asInt()).isEqualTo(10);
        assertThat(promises.path("kept").asInt()).isEqualTo(6);
        // Wilson (1927) for 6 of 10 at z = 1.96: 0.313 to 0.832
        assertThat(promises.path("low").asDouble()).isCloseTo(0.313, within(5e-4));
        assertThat(promises.path("high").asDouble()).isCloseTo(0.832, within(5e-4));
    }

    @Test
    void a_handful_of_items_gives_no_median_and_no_share() {
        JsonNode actions = run(log().line("1", "Action", "Call", "Ann", ago(9), ago(2), "", ago(3), "Closed")
                        .line("2", "Action", "Write", "Bo", ago(8), "", "", "", "Open"))
                .at("/actions/0");
        assertThat(actions.at("/groups/0/reason").asText()).isEqualTo("too-few");
        assertThat(actions.at("/groups/0").has("medianDays")).isFalse();
        assertThat(actions.path("promises").has("share")).isFalse();
        assertThat(actions.at("/items/0").has("closesWithinHorizon")).isFalse();
    }

    @Test
    void what_is_cancelled_is_kept_apart_from_what_is_closed() {
        TestWorkbook log = log();
        for (int i = 0; i < 20; i++) {
            log.line(
                    "A" + i,
                    "Action",
                    "Do it " + i,
                    "Ann",
                    ago(80),
                    "",
                    "",
                    ago(80 - 2 * i - 1),
                    i % 4 == 0 ? "Cancelled" : "Closed");
        }
        JsonNode actions = run(log).at("/actions/0");
        JsonNode month = actions.at("/ends/0");
        assertThat(month.path("days").asInt()).isEqualTo(30);
        // all ended, so the shares are plain counts: by day 30 eleven of 15 closings and 4 of 5 cancellations
        assertThat(month.path("closed").asDouble()).isCloseTo(11 / 20.0, within(1e-9));
        assertThat(month.path("cancelled").asDouble()).isCloseTo(4 / 20.0, within(1e-9));
        assertThat(actions.at("/groups/0/closed").asInt()).isEqualTo(15);
    }

    @Test
    void a_log_that_never_says_when_items_were_closed_is_told_so_once() {
        JsonNode results = run(log().line("1", "Action", "Order", "Bo", ago(30), "", "", "", "Closed")
                .line("2", "Action", "Pay", "Bo", ago(20), "", "", "", "Closed")
                .line("3", "Action", "Install", "Bo", ago(10), "", "", "", "Open"));
        assertThat(cells(results, "no-closing-days")).containsExactly("I2");
        assertThat(cells(results, "closed-without-day")).isEmpty();
    }

    @Test
    void faults_of_a_log_are_named_with_their_cells() {
        JsonNode results =
                run(log().line("1", "Action", "Closed too early", "Anna Smit", ago(10), "", "", ago(20), "Closed")
                        .line("2", "Action", "Not when", "Smit, Anna", ago(10), "", "", "", "Closed")
                        .line("3", "Decision", "Choose a supplier", "A. Smit", ago(50), ago(12), "", "", "Open")
                        .line("4", "Action", "Late", "Anna Smit", ago(30), ago(5), "", "", "Open")
                        .line("4", "Action", "Moved", "", ago(30), ago(5), TODAY.plusDays(20), "", "Open")
                        .line("6", "Action", "Dead", "Bo", ago(400), ago(300), "", "", "Open")
                        .line("7", "Action", "Odd", "Bo", ago(40), "", "", ago(3), "Open")
                        .line("8", "Action", "Ahead", "Bo", TODAY.plusDays(3), "", "", "", "Open"));
        assertThat(cells(results, "closed-before-opened")).containsExactly("H2");
        assertThat(cells(results, "closed-without-day")).containsExactly("H3");
        assertThat(cells(results, "owner-written-several-ways")).containsExactly("D3", "D4");
        assertThat(cells(results, "decision-waiting")).containsExactly("F4");
        assertThat(cells(results, "overdue-item")).containsExactly("F5");
        assertThat(cells(results, "duplicate-item")).containsExactly("A6");
        assertThat(cells(results, "open-without-owner")).containsExactly("D6");
        assertThat(cells(results, "redated-item")).containsExactly("G6");
        assertThat(cells(results, "zombie-item")).containsExactly("I7");
        assertThat(cells(results, "open-with-closing-day")).containsExactly("I8");
        assertThat(cells(results, "raised-in-the-future")).containsExactly("E9");
    }

    @Test
    void a_log_without_days_says_so_once() {
        TestWorkbook log =
                TestWorkbook.sheet("Action Log").line("Action ID", "Description", "Owner", "Status", "Priority");
        for (int i = 0; i < 8; i++) {
            log.line("A" + i, "Do it " + i, "Ann", "Open", "High");
        }
        JsonNode results = run(log);
        assertThat(cells(results, "no-days")).hasSize(1);
        assertThat(results.at("/actions/0/open").asInt()).isEqualTo(8);
    }

    @Test
    void sheets_of_actions_and_issues_are_read_together_each_item_once() {
        Object[] shared = {"I1", "Issue", "The same in both", "Ann", ago(20), "", "", "", "Open"};
        JsonNode results = run(
                log().line("A1", "Action", "Only here", "Ann", ago(20), "", "", ago(4), "Closed")
                        .line(shared),
                TestWorkbook.sheet("Issue Log")
                        .line(HEADINGS)
                        .line("I1", "Issue", "The same in both", "Ann", ago(20), "", "", ago(1), "Closed")
                        .line("I2", "Issue", "Another", "Ann", ago(9), "", "", "", "Open"));
        assertThat(results.path("actions")).hasSize(2);
        assertThat(results.at("/actionsTogether/0/n").asInt()).isEqualTo(3);
        assertThat(results.at("/actionsTogether/0/closed").asInt()).isEqualTo(2);
    }
}
