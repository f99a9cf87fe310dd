package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.intake.Submission;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with delimiters as a book. */
class CsvReaderTest {
    @TempDir
    private Path folder;

    private Book read(String name, byte[] content) throws IOException, UnreadableWorkbook {
        Path file = Files.write(folder.resolve("file"), content);
        return Workbooks.read(new Submission(file, name, ""));
    }

    private Grid grid(String text) throws IOException, UnreadableWorkbook {
        return read("list.csv", text.getBytes(StandardCharsets.UTF_8)).grids().get(0);
    }

    private static List<String> texts(Grid grid, int row) {
        return IntStream.range(0, grid.columnCount())
                .mapToObj(i -> grid.cell(row, i).text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_found(String mark) throws Exception {
        Grid grid = grid("Risk,Score,Note\nR1,1.5,a\nR2,2.5,b\n".replace(",", mark));
        assertThat(texts(grid, 0)).containsExactly("Risk", "Score", "Note");
        assertThat(texts(grid, 2)).containsExactly("R2", "2.5", "b");
    }

    @Test
    void decimal_commas_do_not_pass_for_delimiters() throws Exception {
        assertThat(texts(grid("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n"), 1)).containsExactly("1,5", "2,5", "3,5");
    }

    @Test
    void a_line_that_names_the_delimiter_is_obeyed_and_not_counted() throws Exception {
        assertThat(texts(grid("sep=|\r\na,1|b\r\n"), 0)).containsExactly("a,1", "b");
    }

    @Test
    void quotes_line_breaks_empty_lines_and_ragged_records_keep_their_places() throws Exception {
        Grid grid = grid("a,b,c\n\"x, \"\"y\"\"\nz\",2,3\n\nlast\n5\" pipe,\"p\"q,r,extra\n");
        assertThat(grid.cell(1, 0).text()).isEqualTo("x, \"y\"\nz");
        assertThat(grid.row(2)).isEmpty();
        assertThat(texts(grid, 3)).containsExactly("last", "", "", "");
        assertThat(texts(grid, 4)).containsExactly("5\" pipe", "pq", "r", "extra");
    }

    @Test
    void the_charset_is_told_by_mark_by_validity_or_taken_for_that_of_windows() throws Exception {
        String text = "naïve;€\nä;ö\n";
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        byte[] windows = text.getBytes(Charset.forName("windows-1252"));
        for (byte[] content : List.of(text.getBytes(StandardCharsets.UTF_8), marked, wide, windows)) {
            assertThat(texts(read("a.csv", content).grids().get(0), 0)).containsExactly("naïve", "€");
        }
    }

    @Test
    void the_sheet_bears_the_name_of_the_file_as_excel_would_cut_it() throws Exception {
        Book book = read(
                "in/A [very] long name of a list of risks 2026.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(book.grids().get(0).sheet()).isEqualTo("A  very  long name of a list of");
        assertThat(book.format()).isEqualTo(Book.Format.CSV);
    }

    @Test
    void a_table_under_the_name_of_a_workbook_is_read_with_a_remark() throws Exception {
        Book book = read("risks.xls", "a\tb\n1\t2\n3\t4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(texts(book.grids().get(0), 2)).containsExactly("3", "4");
        assertThat(book.remarks()).extracting(Remark::key).containsExactly("remark.renamed-text");
    }

    @Test
    void thirty_thousand_lines_take_no_time_to_speak_of() throws Exception {
        StringBuilder text = new StringBuilder("id,name,value,date,owner,status\n");
        IntStream.range(0, 30_000)
                .forEach(i -> text.append(i)
                        .append(",\"Milestone of a project, ")
                        .append(i)
                        .append("\",")
                        .append(i * 0.5)
                        .append(",2026-01-31,Somebody With A Name,open\n"));
        long start = System.nanoTime();
        assertThat(grid(text.toString()).rowCount()).isEqualTo(30_001);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
