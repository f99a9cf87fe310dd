package io.portolan.report.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.SampleCharts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

class NativeChartsTest {
    static List<ChartSpec> drawable() {
        return SampleCharts.all().stream().filter(NativeCharts::canDraw).toList();
    }

    @ParameterizedTest
    @MethodSource("drawable")
    void every_chart_obeys_the_schema(ChartSpec spec) throws IOException {
        try (XSSFWorkbook workbook = reopened(spec)) {
            List<XmlError> errors = new ArrayList<>();
            XmlOptions options = new XmlOptions().setErrorListener(errors);

            assertThat(chart(workbook).getCTChartSpace().validate(options))
                    .as("%s", errors)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("drawable")
    void the_message_is_the_title_and_the_alternative_text_stands_at_the_frame(ChartSpec spec) throws IOException {
        try (XSSFWorkbook workbook = reopened(spec)) {
            XSSFChart chart = chart(workbook);

            assertThat(chart.getTitleText().getString()).isEqualTo(spec.title());
            CTTwoCellAnchor anchor =
                    workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0);
            assertThat(anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
                    .isEqualTo(spec.alternative());
        }
    }

    @Test
    void a_missing_month_is_an_empty_cell_and_a_gap() throws IOException {
        try (XSSFWorkbook workbook = reopened(SampleCharts.controlChart(12))) {
            CTLineChart lines = chart(workbook).getCTChart().getPlotArea().getLineChartArray(0);
            CTNumData actual = lines.getSerArray(0).getVal().getNumRef().getNumCache();

            assertThat(actual.getPtCount().getVal()).isEqualTo(12);
            assertThat(actual.getPtList())
                    .extracting(point -> (int) point.getIdx())
                    .hasSize(11)
                    .doesNotContain(2);
            assertThat(workbook.getSheetAt(0).getRow(43).getCell(1)).isNull();
            assertThat(chart(workbook).getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
        }
    }

    @Test
    void series_refer_to_the_cells_with_their_name_and_values() throws IOException {
        try (XSSFWorkbook workbook = reopened(SampleCharts.controlChart(12))) {
            CTLineChart lines = chart(workbook).getCTChart().getPlotArea().getLineChartArray(0);

            assertThat(lines.getSerArray(1).getTx().getStrRef().getF()).isEqualTo("'A page'!$C$41");
            assertThat(lines.getSerArray(1).getVal().getNumRef().getF()).isEqualTo("'A page'!$C$42:$C$53");
            assertThat(lines.getSerArray(1).getCat().getStrRef().getF()).isEqualTo("'A page'!$A$42:$A$53");
        }
    }

    @Test
    void the_first_free_row_lies_below_the_figures() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet page = workbook.createSheet("A page");

            assertThat(NativeCharts.draw(page, SampleCharts.controlChart(12), 0, 2, 10, 20, 40))
                    .isEqualTo(53);
        }
    }

    @Test
    void horizontal_bars_read_from_the_top() throws IOException {
        try (XSSFWorkbook workbook = reopened(SampleCharts.bars(3, 1, false))) {
            String axis = chart(workbook)
                    .getCTChart()
                    .getPlotArea()
                    .getCatAxArray(0)
                    .getScaling()
                    .getOrientation()
                    .getVal()
                    .toString();

            assertThat(axis).isEqualTo("maxMin");
        }
    }

    @Test
    void many_charts_share_their_cell_styles() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet page = workbook.createSheet("A page");
            int row = NativeCharts.draw(page, SampleCharts.controlChart(12), 0, 0, 10, 20, 40);
            int before = workbook.getNumCellStyles();
            NativeCharts.draw(page, SampleCharts.controlChart(12), 0, 20, 10, 40, row);

            assertThat(workbook.getNumCellStyles()).isEqualTo(before);
        }
    }

    @Test
    void a_heat_map_is_left_to_pictures() {
        assertThat(NativeCharts.canDraw(SampleCharts.matrix())).isFalse();
        assertThatThrownBy(() -> {
                    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                        NativeCharts.draw(workbook.createSheet("A page"), SampleCharts.matrix(), 0, 0, 9, 9, 9);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HeatMap");
    }

    private static XSSFChart chart(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
    }

    private static XSSFWorkbook reopened(ChartSpec spec) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            NativeCharts.draw(workbook.createSheet("A page"), spec, 0, 2, 10, 20, 40);
            workbook.write(bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
