package io.portolan.analysis;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.ValueFormat;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.Optional;

/** One band of a page. */
public sealed interface Block {
    /** The figures that matter most, large, side by side; at most five. */
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One large figure.
     *
     * @param label what it is, in two or three words
     * @param value as it is to be read, unit included
     * @param note its footing in small print: range, count, threshold
     */
    record Figure(String label, String value, String note) {}

    /** A few sentences. */
    record Paragraph(String text) implements Block {}

    /** A chart. */
    record Chart(ChartSpec spec) implements Block {}

    /**
     * A table of values.
     *
     * @param title what it shows
     * @param columns its columns from left to right
     * @param lines its lines from top to bottom
     */
    record DataTable(String title, List<Heading> columns, List<Line> lines) implements Block {
        public DataTable {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** A column's heading, unit included, and how its values are shown. */
    record Heading(String text, ValueFormat format) {}

    /**
     * One line of a table.
     *
     * @param values one per column: a {@link String}, a {@link Number}, a {@link java.time.LocalDate} or a {@link Sign}; "" where there is
     *     none
     * @param origin the user's cell that the line speaks of
     */
    record Line(List<Object> values, Optional<CellRef> origin) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /**
     * A word that carries an icon where the form that shows it has icons; the word alone tells as much.
     *
     * @param word the word
     * @param mark what the icon says
     */
    record Sign(String word, Mark mark) {
        /** What an icon can say. */
        public enum Mark {
            GOOD,
            DOUBTFUL,
            BAD
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
