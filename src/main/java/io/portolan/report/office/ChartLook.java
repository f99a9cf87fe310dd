package io.portolan.report.office;

import io.portolan.report.look.LineLook;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Colours, lines and text in the terms of DrawingML. */
final class ChartLook {
    /** The size of labels in points. */
    static final double LABEL = 9;

    private static final int EMU_PER_POINT = 12700;

    private ChartLook() {}

    /** An area of one colour without an outline. */
    static void area(CTShapeProperties shape, int colour) {
        colour(shape.addNewSolidFill(), colour);
        shape.addNewLn().addNewNoFill();
    }

    /** An area of one colour with an outline of another. */
    static void outlined(CTShapeProperties shape, int colour, int outline, double width) {
        colour(shape.addNewSolidFill(), colour);
        line(shape.addNewLn(), outline, width);
    }

    /** A thin line without an area. */
    static void line(CTShapeProperties shape, int colour, double width) {
        line(shape.addNewLn(), colour, width);
    }

    /** A line as it is to look, or none where there are points only. */
    static void line(CTShapeProperties shape, LineLook look) {
        CTLineProperties line = shape.addNewLn();
        if (look.pointsOnly()) {
            line.addNewNoFill();
            return;
        }
        line(line, look.colour(), look.width());
        line.setCap(STLineCap.RND);
        line.addNewPrstDash().setVal(dash(look.dash()));
        line.addNewRound();
    }

    /** The points of a line, or none. */
    static void marker(CTMarker marker, LineLook look) {
        if (look.marker() == 0) {
            marker.addNewSymbol().setVal(STMarkerStyle.NONE);
            return;
        }
        marker.addNewSymbol().setVal(STMarkerStyle.CIRCLE);
        marker.addNewSize().setVal((short) look.marker());
        area(marker.addNewSpPr(), look.colour());
    }

    /** How text is set that has no words of its own, such as the labels of an axis. */
    static void textStyle(CTTextBody body, double points, boolean bold, int colour) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextParagraph paragraph = body.addNewP();
        characters(paragraph.addNewPPr().addNewDefRPr(), points, bold, colour);
        paragraph.addNewEndParaRPr().setLang("en-US");
    }

    /** Lines of text, aligned to the left. */
    static void text(CTTextBody body, List<String> lines, double points, boolean bold, int colour) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        for (int i = 0; i < lines.size(); i++) {
            CTTextParagraph paragraph = body.addNewP();
            paragraph.addNewPPr().setAlgn(STTextAlignType.L);
            characters(paragraph.getPPr().addNewDefRPr(), points, bold, colour);
            CTRegularTextRun run = paragraph.addNewR();
            characters(run.addNewRPr(), points, bold, colour);
            // the space keeps the words apart where a program joins the lines
            run.setT(i < lines.size() - 1 ? lines.get(i) + " " : lines.get(i));
        }
    }

    /** Lets text run from bottom to top. */
    static void turned(CTTextBody body) {
        CTTextBodyProperties properties = body.getBodyPr();
        properties.setRot(-5400000);
        properties.setVert(STTextVerticalType.HORZ);
    }

    /** Keeps a label on one line. */
    static void unbroken(CTTextBody body) {
        CTTextBodyProperties properties = body.getBodyPr();
        properties.setWrap(STTextWrappingType.NONE);
        properties.setAnchor(STTextAnchoringType.CTR);
    }

    private static void characters(CTTextCharacterProperties run, double points, boolean bold, int colour) {
        run.setSz((int) Math.round(points * 100));
        run.setB(bold);
        colour(run.addNewSolidFill(), colour);
    }

    private static void line(CTLineProperties line, int colour, double width) {
        line.setW((int) Math.round(width * EMU_PER_POINT));
        colour(line.addNewSolidFill(), colour);
    }

    private static void colour(CTSolidColorFillProperties fill, int colour) {
        fill.addNewSrgbClr().setVal(OfficeColour.bytes(colour));
    }

    private static STPresetLineDashVal.Enum dash(LineLook.Dash dash) {
        return switch (dash) {
            case SOLID -> STPresetLineDashVal.SOLID;
            case DASHED -> STPresetLineDashVal.DASH;
            case DOTTED -> STPresetLineDashVal.SYS_DOT;
        };
    }
}
