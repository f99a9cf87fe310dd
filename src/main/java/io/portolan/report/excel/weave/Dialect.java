package io.portolan.report.excel.weave;

import java.util.LinkedHashMap;
import java.util.Map;

/** The two spellings of Office Open XML, transitional as Excel saves and strict as the standard wishes; they differ in their namespaces. */
final class Dialect {
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String RELATIONSHIPS = "officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "officeDocument/relationships";
    private static final Map<String, String> SPELLINGS = spellings();

    private final boolean isStrict;

    private Dialect(boolean isStrict) {
        this.isStrict = isStrict;
    }

    /** The dialect of a workbook by the namespace of its root. */
    static Dialect of(String namespace) {
        return new Dialect(namespace.startsWith(STRICT));
    }

    /** A text of the transitional dialect in this one. */
    String spell(String transitional) {
        if (!isStrict) {
            return transitional;
        }
        String spelt = transitional;
        for (Map.Entry<String, String> entry : SPELLINGS.entrySet()) {
            spelt = spelt.replace(entry.getKey(), entry.getValue());
        }
        return spelt;
    }

    /** The full name of a type of relationship. */
    String type(String name) {
        return spell(OFFICE + RELATIONSHIPS + "/" + name);
    }

    /** The namespace of the attributes that name relationships. */
    String relationships() {
        return spell(OFFICE + RELATIONSHIPS);
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new LinkedHashMap<>();
        spellings.put(OFFICE + "spreadsheetml/2006/main", STRICT + "spreadsheetml/main");
        spellings.put(OFFICE + RELATIONSHIPS, STRICT + STRICT_RELATIONSHIPS);
        for (String drawing : new String[] {"main", "chart", "spreadsheetDrawing", "chartDrawing"}) {
            spellings.put(OFFICE + "drawingml/2006/" + drawing, STRICT + "drawingml/" + drawing);
        }
        return spellings;
    }
}
