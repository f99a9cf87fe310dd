package io.portolan.report.office;

import io.portolan.chart.ValueFormat;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The labels of one series: those of single points and, unless asked for, none at the others. */
final class ChartLabels {
    private final CTDLbls labels;

    ChartLabels(CTDLbls labels) {
        this.labels = labels;
    }

    /** The name of the series at one point, with its value if asked for, moved down by a share of the chart. */
    void name(
            int point,
            STDLblPos.Enum position,
            double across,
            double down,
            int colour,
            boolean value,
            ValueFormat format) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(point);
        if (Math.abs(across) > 1e-4 || Math.abs(down) > 1e-4) {
            CTManualLayout layout = label.addNewLayout().addNewManualLayout();
            layout.addNewX().setVal(across);
            layout.addNewY().setVal(down);
        }
        number(label.addNewNumFmt(), format);
        ChartLook.textStyle(label.addNewTxPr(), ChartLook.LABEL, false, colour);
        ChartLook.unbroken(label.getTxPr());
        label.addNewSpPr().addNewNoFill();
        shown(label, position, value, true);
        label.setSeparator(" ");
    }

    /** Words of its own at one point. */
    void words(int point, STDLblPos.Enum position, String words, int colour) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(point);
        ChartLook.text(label.addNewTx().addNewRich(), List.of(words), ChartLook.LABEL, false, colour);
        ChartLook.unbroken(label.getTx().getRich());
        shown(label, position, false, true);
    }

    /** No label at all other points. */
    void noneElsewhere() {
        everywhere(false);
    }

    /** The value at every point. */
    void values(ValueFormat format, int colour) {
        number(labels.addNewNumFmt(), format);
        ChartLook.textStyle(labels.addNewTxPr(), ChartLook.LABEL, false, colour);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        everywhere(true);
    }

    private void everywhere(boolean value) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(value);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void shown(CTDLbl label, STDLblPos.Enum position, boolean value, boolean name) {
        label.addNewDLblPos().setVal(position);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(value);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(name);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    private static void number(CTNumFmt number, ValueFormat format) {
        number.setFormatCode(ChartFigures.pattern(format));
        number.setSourceLinked(false);
    }
}
