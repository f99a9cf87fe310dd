package io.portolan.sheet.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The statuses of a whole portfolio. */
class StatusRollUpTest {
    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> facts, String name) {
        return (Map<String, Object>) facts.get(name);
    }

    // UK Government Major Projects Portfolio, 31 March 2025: 30 green, 135 amber, 31 red, 17 not rated; £198 bn of £996
    // bn red.
    @Test
    void unrated_projects_are_kept_apart_from_the_colours() {
        Lists list = Lists.of("project_id", "rag_overall", "budget");
        rows(list, "Green", 30, 100);
        rows(list, "Amber", 135, 690);
        rows(list, "Red", 31, 198);
        rows(list, "Exempt", 17, 8);
        Map<String, Object> portfolio =
                list.analyse(new PortfolioSheet()).results().get("portfolio").get(0);
        Map<String, Object> rollUp = part(portfolio, "reportedRollUp");
        assertThat(rollUp)
                .containsEntry("rated", 196L)
                .containsEntry("unrated", 17L)
                .containsEntry("worst", "red");
        assertShare(part(rollUp, "ofAll"), "green", 0.1408);
        assertShare(part(rollUp, "ofAll"), "amber", 0.6338);
        assertShare(part(rollUp, "ofAll"), "red", 0.1455);
        assertShare(part(rollUp, "ofRated"), "green", 0.1531);
        assertShare(part(rollUp, "ofRated"), "amber", 0.6888);
        assertShare(part(rollUp, "ofRated"), "red", 0.1582);
        assertShare(part(rollUp, "ofMoneyLeft"), "red", 0.1988);
        assertThat(part(rollUp, "ofRated")).doesNotContainKey("grey");
    }

    private static void rows(Lists list, String colour, int count, double budget) {
        for (int i = 0; i < count; i++) {
            list.row(colour + i, colour, budget / count);
        }
    }

    private static void assertShare(Map<String, Object> shares, String colour, double share) {
        assertThat((Double) shares.get(colour)).as(colour).isCloseTo(share, within(5e-5));
    }
}
