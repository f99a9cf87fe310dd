package io.portolan.report.office;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;

/** Makes the letters, lines and markers of a chart larger, for those who read it from the back of the room. */
final class ChartZoom {
    private static final QName LETTERS = new QName("sz");
    private static final QName LINE = new QName("w");
    private static final QName VALUE = new QName("val");
    private static final int LARGEST_MARKER = 72;

    private ChartZoom() {}

    static void enlarge(CTChartSpace chart, double zoom) {
        try (XmlCursor cursor = chart.newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart()) {
                    enlarge(cursor, zoom);
                }
                cursor.toNextToken();
            }
        }
    }

    private static void enlarge(XmlCursor element, double zoom) {
        switch (element.getName().getLocalPart()) {
            case "defRPr", "rPr", "endParaRPr" -> multiply(element, LETTERS, zoom, Integer.MAX_VALUE);
            case "ln" -> multiply(element, LINE, zoom, Integer.MAX_VALUE);
            case "size" -> multiply(element, VALUE, zoom, LARGEST_MARKER);
            default -> {}
        }
    }

    private static void multiply(XmlCursor element, QName attribute, double zoom, int most) {
        String value = element.getAttributeText(attribute);
        if (value != null) {
            long larger = Math.min(most, Math.round(Integer.parseInt(value) * zoom));
            element.setAttributeText(attribute, Long.toString(larger));
        }
    }
}
