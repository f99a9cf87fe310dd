package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Tone;
import io.portolan.chart.ValueFormat;
import io.portolan.report.look.NamePlaces;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import java.util.Comparator;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBubbleChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBubbleSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STSizeRepresents;

/** A native bubble chart: one series for each tone, the largest bubbles behind. */
final class ChartOfBubbles {
    private static final int SCALE_PERCENT = 80;
    /** The diameter of the largest bubble as a share of the plot's shorter side; some programs take no notice of the scale. */
    private static final double LARGEST = 0.25;

    private static final double NAME_HEIGHT = 14;
    private static final String SIZE = "\u25cb";

    private final ChartSpec.Bubbles spec;
    private final ChartFrame frame;
    private final ChartFigures figures;
    private final List<ChartSpec.Bubble> bubbles;

    ChartOfBubbles(ChartSpec.Bubbles spec, ChartFrame frame, ChartFigures figures) {
        this.spec = spec;
        this.frame = frame;
        this.figures = figures;
        this.bubbles = spec.bubbles().stream()
                .filter(bubble -> Double.isFinite(bubble.x()) && Double.isFinite(bubble.y()))
                .sorted(Comparator.comparing(ChartSpec.Bubble::tone)
                        .thenComparing(ChartSpec.Bubble::size, Comparator.reverseOrder()))
                .toList();
    }

    void draw() {
        CTBubbleChart chart = frame.area().addNewBubbleChart();
        chart.addNewVaryColors().setVal(false);
        series(chart);
        chart.addNewBubbleScale().setVal(SCALE_PERCENT);
        chart.addNewShowNegBubbles().setVal(false);
        chart.addNewSizeRepresents().setVal(STSizeRepresents.AREA);
        chart.addNewAxId().setVal(ChartAxes.ACROSS);
        chart.addNewAxId().setVal(ChartAxes.UP);
        ChartPlane.axes(frame, Plane.of(spec), spec.across(), spec.up(), false);
    }

    private void series(CTBubbleChart chart) {
        figures.texts("", bubbles.stream().map(ChartOfBubbles::words).toList());
        ChartRange.Numbers x = figures.numbers(
                spec.across().name(),
                bubbles.stream().map(ChartSpec.Bubble::x).toList(),
                spec.across().format());
        ChartRange.Numbers y = figures.numbers(
                spec.up().name(),
                bubbles.stream().map(ChartSpec.Bubble::y).toList(),
                spec.up().format());
        ChartRange.Numbers size = figures.numbers(
                SIZE, bubbles.stream().map(ChartSpec.Bubble::size).toList(), ValueFormat.TEXT);
        List<NamePlaces.Side> sides = sides();
        for (Tone tone : Tone.values()) {
            int from = (int) bubbles.stream()
                    .filter(bubble -> bubble.tone().compareTo(tone) < 0)
                    .count();
            int to = (int) bubbles.stream()
                    .filter(bubble -> bubble.tone().compareTo(tone) <= 0)
                    .count();
            if (from < to) {
                tone(
                        chart.addNewSer(),
                        chart.sizeOfSerArray() - 1,
                        tone,
                        bubbles.subList(from, to),
                        sides.subList(from, to));
                CTBubbleSer target = chart.getSerArray(chart.sizeOfSerArray() - 1);
                x.part(from, to).positionsOf(target.addNewXVal());
                y.part(from, to).valuesOf(target.addNewYVal());
                size.part(from, to).valuesOf(target.addNewBubbleSize());
                target.addNewBubble3D().setVal(false);
            }
        }
    }

    private List<NamePlaces.Side> sides() {
        Plane plane = Plane.of(spec);
        double width = ChartPlane.width(frame, plane, spec.up());
        double height = ChartPlane.height(frame, spec.across());
        double largest =
                bubbles.stream().mapToDouble(ChartSpec.Bubble::size).max().orElse(1);
        double widest = LARGEST * Math.min(width, height) / 2;
        return NamePlaces.of(
                bubbles.stream()
                        .map(bubble -> new NamePlaces.Named(
                                plane.across().share(bubble.x()) * width,
                                plane.up().share(bubble.y()) * height,
                                widest * Math.sqrt(Math.max(0, bubble.size()) / largest),
                                bubble.label().isBlank() ? 0 : ChartFrame.textWidth(words(bubble), ChartLook.LABEL)))
                        .toList(),
                NAME_HEIGHT,
                width,
                height);
    }

    private static void tone(
            CTBubbleSer target, int index, Tone tone, List<ChartSpec.Bubble> bubbles, List<NamePlaces.Side> sides) {
        target.addNewIdx().setVal(index);
        target.addNewOrder().setVal(index);
        String sign = Palette.sign(tone);
        target.addNewTx().setV(sign.isEmpty() ? "\u25cf" : sign);
        ChartLook.outlined(target.addNewSpPr(), Palette.tint(tone), Palette.tone(tone), 1.5);
        target.addNewInvertIfNegative().setVal(false);
        ChartLabels labels = new ChartLabels(target.addNewDLbls());
        for (int i = 0; i < bubbles.size(); i++) {
            if (sides.get(i) != NamePlaces.Side.NOWHERE) {
                labels.words(i, position(sides.get(i)), words(bubbles.get(i)), Palette.INK);
            }
        }
        labels.noneElsewhere();
    }

    private static STDLblPos.Enum position(NamePlaces.Side side) {
        return switch (side) {
            case LEFT -> STDLblPos.L;
            case ABOVE -> STDLblPos.T;
            case BELOW -> STDLblPos.B;
            default -> STDLblPos.R;
        };
    }

    private static String words(ChartSpec.Bubble bubble) {
        return Palette.signed(bubble.label(), bubble.tone());
    }
}
