package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.Palette;
import io.portolan.report.look.TextLines;
import io.portolan.report.look.TextWidth;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegendEntry;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart on its page before anything is plotted: size in pixels, title, alternative text, room for the plot. */
final class ChartFrame {
    /** Room that a legend of one line takes, in pixels. */
    static final int LEGEND = 26;

    private static final int LEGEND_LINE = 18;
    /** The piece of line before a name in a legend, and the gap after it. */
    private static final int LEGEND_KEY = 46;

    private static final double BOLD = 1.08;
    private static final double TITLE_POINTS = 12;
    private static final double TITLE_LINE = 19;
    /** Office breaks a title that is wider than four fifths of its chart. */
    private static final double TITLE_WIDTH = 0.78;

    private static final double EDGE = 10;
    private static final int FIRST_ID = 1000;

    private final CTChart chart;
    private final double width;
    private final double height;
    private final double top;

    private ChartFrame(CTChart chart, double width, double height, double top) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.top = top;
    }

    static ChartFrame on(XSSFSheet page, ChartSpec spec, int left, int upper, int right, int lower) {
        XSSFDrawing drawing = page.createDrawingPatriarch();
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, left, upper, right, lower);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        XSSFChart chart = drawing.createChart(anchor);
        describe(chart, spec, drawing.getCharts().size());
        double width = IntStream.range(left, right)
                .mapToDouble(page::getColumnWidthInPixels)
                .sum();
        double height = IntStream.range(upper, lower)
                .mapToDouble(row -> points(page, row))
                .sum();
        return of(chart.getCTChartSpace(), spec.title(), width, height * 96 / 72);
    }

    /** The frame of a new chart of any document, its size in pixels. */
    static ChartFrame of(CTChartSpace space, String words, double width, double height) {
        plain(space);
        CTChart chart = space.getChart();
        return new ChartFrame(chart, width, height, title(chart, words, width, height));
    }

    CTPlotArea area() {
        return chart.getPlotArea();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The height of the plot in pixels with this much room left below it. */
    double plotHeight(double bottom) {
        return Math.max(20, height - top - bottom);
    }

    /** Places the plot itself, without the labels of its axes, which stand in the room left around it. */
    void place(double left, double right, double bottom) {
        CTLayout room = area().isSetLayout() ? area().getLayout() : area().addNewLayout();
        CTManualLayout layout = room.addNewManualLayout();
        layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        edges(layout, left / width, top / height);
        layout.addNewW().setVal(Math.max(0.1, 1 - (left + right) / width));
        layout.addNewH().setVal(plotHeight(bottom) / height);
    }

    /** Room that a legend with these names takes, in pixels; Office sets them in columns as wide as the widest. */
    double legendHeight(List<String> names) {
        double widest = names.stream()
                .mapToDouble(name -> LEGEND_KEY + textWidth(name, ChartLook.LABEL))
                .max()
                .orElse(1);
        int inLine = (int) Math.max(1, width / widest);
        return LEGEND + LEGEND_LINE * ((names.size() - 1) / inLine);
    }

    /** A legend below, without the entries of some series. */
    void legend(Collection<Integer> hidden) {
        CTLegend legend = chart.addNewLegend();
        legend.addNewLegendPos().setVal(STLegendPos.B);
        for (int index : hidden) {
            CTLegendEntry entry = legend.addNewLegendEntry();
            entry.addNewIdx().setVal(index);
            entry.addNewDelete().setVal(true);
        }
        legend.addNewOverlay().setVal(false);
        ChartLook.textStyle(legend.addNewTxPr(), ChartLook.LABEL, false, Palette.QUIET_INK);
    }

    /** About how wide a label is, in pixels: glyphs of the usual fonts are half as wide as they are high. */
    static double textWidth(String text, double points) {
        return text.length() * points * 96 / 72 * 0.52;
    }

    private static void describe(XSSFChart chart, ChartSpec spec, int number) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setId(FIRST_ID + number);
        properties.setName("Chart " + number);
        properties.setDescr(spec.alternative());
    }

    private static double points(XSSFSheet page, int index) {
        XSSFRow row = page.getRow(index);
        return row == null ? page.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }

    private static void plain(CTChartSpace space) {
        space.addNewRoundedCorners().setVal(false);
        ChartLook.area(space.addNewSpPr(), Palette.WHITE);
        ChartLook.textStyle(space.addNewTxPr(), ChartLook.LABEL, false, Palette.QUIET_INK);
        CTChart chart = space.getChart();
        // figures in hidden or grouped rows are to be drawn all the same
        (chart.isSetPlotVisOnly() ? chart.getPlotVisOnly() : chart.addNewPlotVisOnly()).setVal(false);
        chart.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    }

    private static double title(CTChart chart, String words, double width, double height) {
        if (words.isBlank()) {
            chart.addNewAutoTitleDeleted().setVal(true);
            return EDGE;
        }
        chart.addNewAutoTitleDeleted().setVal(false);
        List<String> lines =
                TextLines.of(words, TITLE_WIDTH * width, text -> BOLD * TextWidth.of(text, TITLE_POINTS * 96 / 72));
        CTTitle title = chart.addNewTitle();
        ChartLook.text(title.addNewTx().addNewRich(), lines, TITLE_POINTS, true, Palette.INK);
        edges(title.addNewLayout().addNewManualLayout(), EDGE / width / 2, EDGE / height / 2);
        title.addNewOverlay().setVal(false);
        return EDGE + TITLE_LINE * lines.size() + EDGE;
    }

    private static void edges(CTManualLayout layout, double x, double y) {
        layout.addNewXMode().setVal(STLayoutMode.EDGE);
        layout.addNewYMode().setVal(STLayoutMode.EDGE);
        layout.addNewX().setVal(x);
        layout.addNewY().setVal(y);
    }
}
