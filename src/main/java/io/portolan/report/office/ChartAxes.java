package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.ValueFormat;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import io.portolan.report.look.Scale;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;

/** The axes of a chart: hairlines, round ticks, labels that keep clear of one another. */
final class ChartAxes {
    /** The axis of categories, or the one across. */
    static final long ACROSS = 100;
    /** The axis of values. */
    static final long UP = 200;

    private static final int LEVEL = 0;
    /** So slight a turn that nobody sees it; programs that know no skipping then leave labels out instead of breaking them. */
    private static final int UNBROKEN = 1;

    private static final double HAIRLINE = 0.5;

    private final CTPlotArea area;

    ChartAxes(CTPlotArea area) {
        this.area = area;
    }

    /**
     * An axis of categories.
     *
     * @param fromTop whether it runs down the left side, the first category at the top
     */
    void categories(boolean fromTop, ChartTicks ticks) {
        CTCatAx axis = area.addNewCatAx();
        axis.addNewAxId().setVal(ACROSS);
        axis.addNewScaling().addNewOrientation().setVal(fromTop ? STOrientation.MAX_MIN : STOrientation.MIN_MAX);
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(fromTop ? STAxPos.L : STAxPos.B);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        ChartLook.line(axis.addNewSpPr(), Palette.LIGHT_GREY, HAIRLINE);
        ChartLook.textStyle(axis.addNewTxPr(), ChartLook.LABEL, false, Palette.QUIET_INK);
        if (ticks.upright()) {
            ChartLook.turned(axis.getTxPr());
        } else {
            axis.getTxPr().getBodyPr().setRot(ticks.skip() == 1 ? LEVEL : UNBROKEN);
        }
        axis.addNewCrossAx().setVal(UP);
        axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        axis.addNewAuto().setVal(false);
        axis.addNewLblAlgn().setVal(STLblAlgn.CTR);
        axis.addNewLblOffset().setVal(100);
        axis.addNewTickLblSkip().setVal(ticks.skip());
        axis.addNewTickMarkSkip().setVal(ticks.skip());
        axis.addNewNoMultiLvlLbl().setVal(true);
    }

    /** The axis of values beside or below categories; not to be seen where the values stand at the bars. */
    void values(Scale scale, ValueFormat format, STAxPos.Enum position, boolean seen) {
        CTValAx axis = value(UP, ACROSS, scale, format, position);
        axis.getDelete().setVal(!seen);
        if (seen) {
            ChartLook.line(axis.addNewMajorGridlines().addNewSpPr(), Palette.HAIRLINE, HAIRLINE);
        }
        axis.getCrosses().setVal(position == STAxPos.B ? STCrosses.MAX : STCrosses.AUTO_ZERO);
        axis.addNewCrossBetween().setVal(STCrossBetween.BETWEEN);
    }

    /** The two axes of points in a plane. */
    void plane(Plane plane, ChartSpec.Axis across, ChartSpec.Axis up) {
        CTValAx below = value(ACROSS, UP, plane.across(), across.format(), STAxPos.B);
        ChartLook.line(below.addNewSpPr(), Palette.LIGHT_GREY, HAIRLINE);
        name(below, across.name(), false);
        below.addNewCrossBetween().setVal(STCrossBetween.MID_CAT);
        CTValAx left = value(UP, ACROSS, plane.up(), up.format(), STAxPos.L);
        ChartLook.line(left.addNewMajorGridlines().addNewSpPr(), Palette.HAIRLINE, HAIRLINE);
        name(left, up.name(), true);
        left.addNewCrossBetween().setVal(STCrossBetween.MID_CAT);
    }

    private CTValAx value(long id, long other, Scale scale, ValueFormat format, STAxPos.Enum position) {
        CTValAx axis = area.addNewValAx();
        axis.addNewAxId().setVal(id);
        CTScaling scaling = axis.addNewScaling();
        scaling.addNewOrientation().setVal(STOrientation.MIN_MAX);
        scaling.addNewMax().setVal(ChartFigures.excel(scale.high(), format));
        scaling.addNewMin().setVal(ChartFigures.excel(scale.low(), format));
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(position);
        CTNumFmt number = axis.addNewNumFmt();
        number.setFormatCode(ChartFigures.pattern(format));
        number.setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.NEXT_TO);
        if (position == STAxPos.L) {
            axis.addNewSpPr().addNewLn().addNewNoFill();
        }
        ChartLook.textStyle(axis.addNewTxPr(), ChartLook.LABEL, false, Palette.QUIET_INK);
        axis.addNewCrossAx().setVal(other);
        axis.addNewCrosses().setVal(STCrosses.MIN);
        axis.addNewMajorUnit().setVal(scale.step());
        return axis;
    }

    private static void name(CTValAx axis, String words, boolean turned) {
        if (words.isBlank()) {
            return;
        }
        CTTitle title = axis.addNewTitle();
        ChartLook.text(title.addNewTx().addNewRich(), List.of(words), ChartLook.LABEL, false, Palette.QUIET_INK);
        if (turned) {
            ChartLook.turned(title.getTx().getRich());
        }
        title.addNewOverlay().setVal(false);
    }
}
