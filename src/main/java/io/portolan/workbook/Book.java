package io.portolan.workbook;

import io.portolan.intake.Submission;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A workbook as it was read.
 *
 * @param source the submission it was read from
 * @param format the format of the file by its content, not by its name
 * @param grids its sheets in their order, hidden ones included
 * @param remarks what the reader of the report should know, in any language
 */
public record Book(Submission source, Format format, List<Grid> grids, List<Remark> remarks) {
    /** Formats that can be read. */
    public enum Format {
        /** Office Open XML, also with macros, as a template, or strict. */
        XLSX,
        /** The binary form of Office Open XML. */
        XLSB,
        /** Excel 97–2003. */
        XLS,
        /** OpenDocument. */
        ODS,
        /** Text with delimiters. */
        CSV
    }

    public Book {
        grids = List.copyOf(grids);
        remarks = List.copyOf(remarks);
    }

    /** Whether all its cells, and no others, are those of another book: values, formulas and number formats. */
    boolean holdsCellsOf(Book other) {
        return grids.size() == other.grids.size()
                && IntStream.range(0, grids.size()).allMatch(i -> grids.get(i).holdsCellsOf(other.grids.get(i)));
    }

    /** The file's name. */
    public String name() {
        return source.name();
    }
}
