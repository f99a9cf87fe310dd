package io.portolan.workbook;

import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a workbook as far as they say how a number shows. */
final class XlsxStyles {
    private final int[] formatByStyle;

    private XlsxStyles(int[] formatByStyle) {
        this.formatByStyle = formatByStyle;
    }

    /** The styles of a part; without one, all cells are General. */
    static XlsxStyles of(OpcPackage parts, Optional<Part> part, Pools.Formats formats) throws IOException {
        if (part.isEmpty()) {
            return new XlsxStyles(new int[0]);
        }
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        try (XmlReader xml = parts.xml(part.get())) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "numFmt" ->
                        codes.putIfAbsent(
                                number(xml.attribute("numFmtId")),
                                xml.attribute("formatCode").orElse(""));
                    case "cellXfs" -> styles(xml, styles);
                    case "dxfs", "extLst" -> xml.skip();
                    default -> {}
                }
            }
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        return new XlsxStyles(styles.stream()
                .mapToInt(id -> numbers.computeIfAbsent(id, any -> formats.number(format(id, codes))))
                .toArray());
    }

    private static void styles(XmlReader xml, List<Integer> styles) throws IOException {
        int list = xml.depth();
        while (xml.nextElementWithin(list)) {
            if (xml.name().equals("xf")) {
                styles.add(number(xml.attribute("numFmtId")));
            }
        }
    }

    private static CellFormat format(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        return code == null ? CellFormat.builtIn(id) : CellFormat.of(id, code);
    }

    private static int number(Optional<String> attribute) {
        return attribute
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The number format of a style; General for a style that is not there. */
    int format(int style) {
        return style >= 0 && style < formatByStyle.length ? formatByStyle[style] : 0;
    }
}
