package io.portolan.report.excel;

import io.portolan.chart.ChartSpec;
import io.portolan.report.image.ChartPictures;
import io.portolan.report.office.NativeCharts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts of a page: room is kept while the page is written, and they are drawn when it is known where their figures go. */
final class ChartBand {
    private static final int ROWS = 16;
    private static final int ROWS_OF_A_MATRIX = 22;
    private static final int MOST_ROWS = 40;
    private static final int ROW_PIXELS = 20;
    private static final int COLUMN_PIXELS = 42;

    private record Place(ChartSpec spec, int firstColumn, int firstRow, int lastColumn, int lastRow) {}

    private final Sheet sheet;
    private final List<Place> places = new ArrayList<>();

    ChartBand(Sheet sheet) {
        this.sheet = sheet;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Keeps room for charts side by side, and gives back the first row below them. */
    int reserve(List<ChartSpec> specs, int row) {
        int rows = specs.stream().mapToInt(ChartBand::rows).max().orElse(0);
        int span = Paper.COLUMNS / Math.max(1, specs.size());
        for (int i = 0; i < specs.size(); i++) {
            ChartSpec spec = specs.get(i);
            boolean isLoneMatrix = specs.size() == 1 && spec instanceof ChartSpec.HeatMap;
            int last = isLoneMatrix ? Paper.COLUMNS * 2 / 3 : (i + 1) * span;
            places.add(new Place(spec, i * span, row, last, row + rows));
        }
        for (int line = row; line < row + rows; line++) {
            CellUtil.getRow(line, sheet).setHeightInPoints(15);
        }
        return row + rows;
    }

    /**
     * Draws all charts.
     *
     * @param row where the figures may begin
     * @param heading writes the heading over the figures, once, when there are any
     * @param below the first row below that heading
     * @return the first free row
     */
    int draw(int row, Runnable heading, IntSupplier below) {
        int next = row;
        boolean isHeaded = false;
        for (Place place : places) {
            if (!(sheet instanceof XSSFSheet page) || !NativeCharts.canDraw(place.spec())) {
                picture(place);
                continue;
            }
            if (!isHeaded) {
                heading.run();
                next = below.getAsInt();
                isHeaded = true;
            }
            next = 1
                    + NativeCharts.draw(
                            page,
                            place.spec(),
                            place.firstColumn(),
                            place.firstRow(),
                            place.lastColumn(),
                            place.lastRow(),
                            next);
        }
        return next;
    }

    private void picture(Place place) {
        int width = (place.lastColumn() - place.firstColumn()) * COLUMN_PIXELS;
        int height = (place.lastRow() - place.firstRow()) * ROW_PIXELS;
        Workbook workbook = sheet.getWorkbook();
        int index = workbook.addPicture(ChartPictures.png(place.spec(), width, height), Workbook.PICTURE_TYPE_PNG);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(place.firstColumn());
        anchor.setRow1(place.firstRow());
        anchor.setCol2(place.lastColumn());
        anchor.setRow2(place.lastRow());
        Picture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
        if (picture instanceof XSSFPicture own) {
            own.getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(CleanText.of(place.spec().alternative()));
        }
    }

    private static int rows(ChartSpec spec) {
        if (spec instanceof ChartSpec.HeatMap) {
            return ROWS_OF_A_MATRIX;
        }
        boolean isLying = spec instanceof ChartSpec.Bars bars && bars.horizontal();
        int needed = isLying ? ((ChartSpec.Bars) spec).categories().size() + 7 : ROWS;
        return Math.min(MOST_ROWS, Math.max(ROWS, needed));
    }
}
