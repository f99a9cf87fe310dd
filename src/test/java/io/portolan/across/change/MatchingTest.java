package io.portolan.across.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.sheet.Past.Arrival;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How subjects are found again in another month. */
final class MatchingTest {
    private static final YearMonth SINCE = YearMonth.of(2026, 9);

    private static List<Observation> risks(String... idsAndTitles) {
        return Arrays.stream(idsAndTitles)
                .map(text -> text.split("\\|", 2))
                .map(parts -> new Observation("risks.xlsx", "Risks", Subject.of("risk", parts[0], parts[1])))
                .toList();
    }

    private static Set<String> matched(List<Observation> then, List<Observation> now) {
        return Matching.of(SINCE, then, now).stream()
                .map(pair -> name(pair.before().map(Subject::id))
                        + (pair.byText() ? "~" : "=")
                        + name(pair.after().map(Subject::id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Optional<String> id) {
        return id.orElse("none");
    }

    @Test
    void the_id_holds_though_the_words_are_others() {
        assertThat(matched(
                        risks("1|Heavy rain floods the tunnel", "2|Strike at the supplier"),
                        risks("1|Water enters during storms", "2|Strike at the supplier")))
                .containsExactly("1=1", "2=2");
    }

    @Test
    void ids_that_were_dealt_out_anew_do_not_mix_risks_up() {
        assertThat(matched(
                        risks("1|Heavy rain floods the tunnel", "2|Strike at the supplier", "3|Permit comes late"),
                        risks("2|Heavy rain floods the tunnel", "3|Strike at the supplier", "1|Permit comes late")))
                .containsExactly("1~2", "2~3", "3~1");
    }

    @Test
    void risks_in_a_fixed_form_of_words_are_told_apart() {
        assertThat(matched(
                        risks("1|Because of rain, works may stop, causing delay"),
                        risks("2|Because of wind, cranes may stop, causing delay")))
                .containsExactly("1=none", "none=2");
    }

    @Test
    void slips_of_the_pen_and_small_words_do_not_matter() {
        assertThat(matched(
                        risks("1|Strike at the crane supplier", "2|Web portal"),
                        risks("A|Strike at crane suplier", "B|Webportal")))
                .containsExactly("1~A", "2~B");
    }

    @Test
    void without_ids_the_same_words_are_the_same_and_need_no_mention() {
        assertThat(matched(risks("|On-time delivery"), risks("|On-time delivery")))
                .containsExactly("=");
    }

    @Test
    void each_subject_is_in_one_pair_and_the_order_of_rows_does_not_matter() {
        String[] words = {"rain", "tunnel", "strike", "supplier", "permit", "delay", "steel", "price", "welder", "soil"
        };
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Observation> then = random(random, words);
            List<Observation> now = random(random, words);
            List<Pair> pairs = Matching.of(SINCE, then, now);
            assertThat(pairs.stream().flatMap(pair -> pair.then().stream())).containsExactlyInAnyOrderElementsOf(then);
            assertThat(pairs.stream().flatMap(pair -> pair.now().stream())).containsExactlyInAnyOrderElementsOf(now);
            Set<Pair> before = new HashSet<>(pairs);
            Collections.shuffle(then, random);
            Collections.shuffle(now, random);
            assertThat(new HashSet<>(Matching.of(SINCE, then, now))).isEqualTo(before);
        }
    }

    private static List<Observation> random(Random random, String[] words) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> (random.nextBoolean() ? "" : "R" + random.nextInt(5)) + "|" + words[random.nextInt(10)]
                        + " " + words[random.nextInt(10)] + " " + words[random.nextInt(10)])
                .distinct()
                .flatMap(text -> risks(text).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * By hand: four texts, df of a, b, c, d = 4, 2, 1, 1, so w = ln 2, ln 3, ln 5, ln 5; {a, b, c} and {a, b, d} share ln²2 + ln²3 of
     * ln²2 + ln²3 + ln²5 each.
     */
    @Test
    void likeness_is_the_cosine_of_the_weights_of_words() {
        Likeness likeness = new Likeness(List.of("a b c", "a b d", "a", "a"));
        double shared = Math.pow(Math.log(2), 2) + Math.pow(Math.log(3), 2);
        assertThat(likeness.of("a b c", "A, b; d"))
                .isCloseTo(shared / (shared + Math.pow(Math.log(5), 2)), within(1e-12));
        assertThat(likeness.of("a b c", "c b a")).isCloseTo(1, within(1e-12));
        assertThat(likeness.of("", "a")).isZero();
        assertThat(likeness.of("", "")).isZero();
    }

    @Test
    void a_workbook_is_compared_with_its_last_month_and_known_by_its_name() {
        List<Arrival> arrivals = Stream.of(
                        "2026-07|a.xlsx",
                        "2026-08|b 2026-08.xlsx",
                        "2026-09|a.xlsx",
                        "2026-09|c1.xlsx",
                        "2026-09|c2.xlsx",
                        "2026-11|d.xlsx")
                .map(text -> text.split("\\|", 2))
                .map(parts -> new Arrival(YearMonth.parse(parts[0]), parts[1]))
                .toList();
        Predecessors found = Predecessors.of(
                arrivals, YearMonth.of(2026, 10), Set.of("a.xlsx", "b Okt. 2026.xlsx", "c3.xlsx", "d.xlsx"));
        assertThat(found.before().toString())
                .as("c3 may be c1 or c2; d comes later")
                .isEqualTo("{a.xlsx=Arrival[period=2026-09, workbook=a.xlsx],"
                        + " b Okt. 2026.xlsx=Arrival[period=2026-08, workbook=b 2026-08.xlsx]}");
        assertThat(found.missing().stream().map(Arrival::workbook)).containsExactly("c1.xlsx", "c2.xlsx");
    }
}
