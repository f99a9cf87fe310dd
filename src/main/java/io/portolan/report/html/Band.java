package io.portolan.report.html;

import io.portolan.analysis.Block.Figure;
import java.util.List;

/**
 * A band of the page as the template fills it in; what it is not made of is empty.
 *
 * @param kind figures, paragraph, charts or table
 */
record Band(String kind, List<Figure> figures, String text, List<ChartView> charts, List<TableView> tables) {
    static Band of(List<Figure> figures) {
        return new Band("figures", figures, "", List.of(), List.of());
    }

    static Band of(String paragraph) {
        return new Band("paragraph", List.of(), paragraph, List.of(), List.of());
    }

    static Band of(TableView table) {
        return new Band("table", List.of(), "", List.of(), List.of(table));
    }

    static Band ofCharts(List<ChartView> charts) {
        return new Band("charts", List.of(), "", charts, List.of());
    }

    /**
     * A chart drawn for screens and once more for a telephone.
     *
     * @param behind the figures behind it
     */
    record ChartView(String title, String wide, String narrow, TableView behind) {}

    /**
     * A table in words.
     *
     * @param note what is left out of it; "" for nothing
     */
    record TableView(String id, String title, List<CellView> columns, List<List<CellView>> lines, String note) {}

    /**
     * A heading or a value.
     *
     * @param style the class that it has in the style sheet
     * @param file the file that it leads to; "" for none
     */
    record CellView(String text, String style, String file) {}
}
