package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.samples.SampleMonth;
import io.portolan.template.Templates;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples and templates in the repository, run through the whole program. */
final class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path PACKAGE_CHECK = Path.of("..", "shared", "checks", "package-check.py");

    @TempDir
    private Path folder;

    @Test
    void the_samples_are_those_that_the_code_makes() throws IOException {
        for (Map.Entry<String, byte[]> sample : SampleMonth.workbooks().entrySet()) {
            assertThat(Files.readAllBytes(SAMPLES.resolve(sample.getKey())))
                    .as(sample.getKey())
                    .isEqualTo(sample.getValue());
        }
    }

    @Test
    void the_templates_are_those_that_the_code_makes() throws IOException {
        for (Path template : Templates.write(Words.LANGUAGES, 2026, folder)) {
            assertThat(Files.readAllBytes(
                            Path.of("templates").resolve(template.getFileName().toString())))
                    .as(template.getFileName().toString())
                    .isEqualTo(Files.readAllBytes(template));
        }
    }

    /** {@code ST_UnsignedIntHex} of the schema: eight digits, the first two for opacity. */
    @Test
    void colours_are_written_as_the_schema_asks() throws IOException {
        Program.run(SAMPLES, folder);
        try (Stream<Path> written = Stream.concat(Files.list(folder), Files.list(Path.of("templates")))) {
            for (Path workbook :
                    written.filter(file -> file.toString().endsWith(".xlsx")).toList()) {
                try (ZipFile zip = new ZipFile(workbook.toFile())) {
                    String styles = new String(
                            zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(Pattern.compile(" rgb=\"([^\"]*)\"")
                                    .matcher(styles)
                                    .results())
                            .as(workbook.toString())
                            .isNotEmpty()
                            .allSatisfy(colour -> assertThat(colour.group(1)).matches("[0-9A-F]{8}"));
                }
            }
        }
    }

    @Test
    void results_can_be_read_by_whoever_may_read_a_new_file() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Program.run(SAMPLES.resolve("kpi-report.xlsx"), folder);
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("new.txt")));
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written)
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(usual));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "risk-register.xlsx, R-06, probability-out-of-range",
        "risk-register.xlsx, R-08, owner-is-a-group",
        "risk-register.xlsx, R-14, owner-missing",
        "risk-register.xlsx, R-17, inverted-range",
        "risk-register.xlsx, R-25, duplicate-risk-id",
        "risk-register.xlsx, R-34, certain-or-impossible-probability",
        "risk-register.xlsx, R-07, action-overdue",
        "risk-register.xlsx, R-15, stale-review",
        "projects.xlsx, P-01, watermelon",
        "projects.xlsx, P-03, watermelon",
        "projects.xlsx, P-14, end-before-start",
        "projects.xlsx, P-15, progress-out-of-range",
        "projects.xlsx, P-12, missing-sponsor"
    })
    void each_planted_fault_is_found_where_it_stands(String file, String subject, String rule) {
        JsonNode findings = Program.results(SAMPLES, folder).path("findings");
        assertThat(Stream.iterate(0, i -> i + 1).limit(findings.size()).map(findings::get))
                .anySatisfy(finding -> {
                    assertThat(finding.path("file").asText()).isEqualTo(file);
                    assertThat(finding.path("subject").asText()).contains(subject);
                    assertThat(finding.path("rule").asText()).isEqualTo(rule);
                });
    }

    @Test
    void the_true_shift_is_found_and_the_season_is_not_called_a_change() {
        JsonNode kpis = Program.results(SAMPLES, folder).path("kpis");
        JsonNode shift = Program.find(kpis, "name", "Milestones met on time");
        assertThat(shift.path("variation").asText()).isEqualTo("improvement");
        assertThat(shift.path("verdict").asText()).isEqualTo("step");
        assertThat(shift.path("survives").asBoolean()).isTrue();
        JsonNode stuck = Program.find(kpis, "name", "Milestones re-planned");
        assertThat(stuck.path("verdict").asText()).isEqualTo("constant");
    }

    @Test
    void every_output_is_a_sound_package() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(PACKAGE_CHECK), "needs " + PACKAGE_CHECK);
        Program.run(SAMPLES, folder);
        Program.run(folder.resolve("risk-register.annotated.xlsx"), folder.resolve("again"));
        List<String> command = new java.util.ArrayList<>(List.of("python3", PACKAGE_CHECK.toString()));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".xlsx"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(check.exitValue()).as(said).isZero();
    }

    @Test
    void the_same_inputs_give_the_same_bytes_whatever_the_jobs_locale_or_time_zone() throws IOException {
        Program.run(SAMPLES, folder.resolve("a"), "--jobs", "1", "--lang", "en");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Program.run(SAMPLES, folder.resolve("b"), "--jobs", "2", "--lang", "en");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(bytes(folder.resolve("b"))).isEqualTo(bytes(folder.resolve("a")));
    }

    @Test
    void a_second_run_over_an_annotated_workbook_replaces_the_annotations() throws IOException {
        Program.run(SAMPLES.resolve("risk-register.xlsx"), folder.resolve("first"));
        Path annotated = folder.resolve("first").resolve("risk-register.annotated.xlsx");
        JsonNode first = Program.read(folder.resolve("first"));
        JsonNode second = Program.results(annotated, folder.resolve("second"));
        assertThat(second.path("registers").path(0).path("exposure"))
                .isEqualTo(first.path("registers").path(0).path("exposure"));
        assertThat(second.path("findings").size())
                .isEqualTo(first.path("findings").size());
        try (Stream<Path> written = Files.list(folder.resolve("second"))) {
            assertThat(written.map(path -> path.getFileName().toString())).contains("risk-register.annotated.xlsx");
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                digests.put(
                        file.getFileName().toString(), java.util.HexFormat.of().formatHex(digest(file)));
            }
        }
        return digests;
    }

    private static byte[] digest(Path file) throws IOException {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
