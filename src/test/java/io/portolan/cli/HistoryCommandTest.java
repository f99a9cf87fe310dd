package io.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.TestWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people may do with the history, as they type it. */
final class HistoryCommandTest {
    @TempDir
    Path folder;

    /** What a command answered. */
    private record Answer(int code, String text) {}

    @BeforeEach
    void two_months_are_remembered() {
        remember("2026-09", 0.2);
        remember("2026-10", 0.5);
    }

    private void remember(String period, double probability) {
        Path workbook = TestWorkbook.sheet("Risk Register")
                .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                .line("R-1", "=1+1 rain floods the tunnel", probability, 100, "Ann Lee", "Open")
                .line("R-2", "Strike at the crane supplier", 0.4, 200, "Bob", "Open")
                .save(folder.resolve("risks.xlsx"));
        Answer answer = asked(
                "run",
                workbook.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--period",
                period,
                "--history",
                folder.resolve("history").toString());
        assertThat(answer.code()).isZero();
    }

    private Answer history(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("history"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--history", folder.resolve("history").toString(), "--lang", "en"));
        return asked(all.toArray(String[]::new));
    }

    private static Answer asked(String... arguments) {
        PrintStream before = System.out;
        PrintStream error = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream here = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(here);
        System.setErr(here);
        try {
            return new Answer(PortolanCommand.execute(arguments), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(error);
        }
    }

    @Test
    void the_list_names_months_and_workbooks() {
        assertThat(history("list").text())
                .contains("2026-09  risks.xlsx: risks 2, projects 0", "2026-10  risks.xlsx: risks 2");
    }

    @Test
    void two_months_are_compared() {
        Answer answer = history("compare", "2026-09", "2026-10");
        assertThat(answer.code()).isZero();
        assertThat(answer.text()).contains("Since September 2026:", "worse  R-1 =1+1 rain floods the tunnel");
        assertThat(history("compare", "2026-08", "2026-10").code()).isEqualTo(ExitCode.NOTHING_ANALYSED);
        assertThat(history("compare", "2026-10", "2026-09").code()).isEqualTo(ExitCode.USAGE);
        assertThat(history("compare", "October", "2026-11").text()).contains("\"October\" is no month");
    }

    @Test
    void what_is_exported_can_be_taken_in_elsewhere() throws IOException {
        Path json = folder.resolve("export.json");
        assertThat(history("export", json.toString()).code()).isZero();
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(asked("history", "import", json.toString(), "--history", elsewhere.toString())
                        .code())
                .isZero();
        Path again = folder.resolve("again.json");
        assertThat(asked("history", "export", again.toString(), "--history", elsewhere.toString())
                        .code())
                .isZero();
        assertThat(again).hasSameTextualContentAs(json);
        Files.writeString(json, "[{\"period\": 7}]");
        assertThat(history("import", json.toString()).text()).contains("the text \"workbook\" is missing");
        Files.writeString(json, "Dear all");
        assertThat(history("import", json.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_table_for_spreadsheets_holds_no_formula() throws IOException {
        Path table = folder.resolve("export.csv");
        assertThat(history("export", table.toString()).code()).isZero();
        assertThat(Files.readString(table))
                .startsWith("\uFEFFperiod,workbook,sheet,kind,id,title,name,figure,word")
                .contains("2026-10,risks.xlsx,Risk Register,risk,R-1,'=1+1 rain floods the tunnel,probability,0.5,")
                .doesNotContain(",=1+1");
        assertThat(history("export", folder.resolve("export.txt").toString()).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_person_is_forgotten() throws IOException {
        assertThat(history("forget", "ann lee").text()).contains("no longer do: 2");
        Path json = folder.resolve("export.json");
        history("export", json.toString());
        assertThat(Files.readString(json)).contains("Bob", "***").doesNotContain("Ann Lee");
        assertThat(history("forget", " ").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_history_that_is_not_there_is_not_made() {
        Path nowhere = folder.resolve("nowhere");
        Answer answer = asked("history", "list", "--history", nowhere.toString());
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.text()).contains("There is no history at");
        assertThat(folder.resolve("nowhere.mv.db")).doesNotExist();
        assertThat(asked("history", "list").text()).contains("Name a watched folder with --workspace");
    }
}
