package io.portolan.opc;

import java.util.Map;

/**
 * The namespaces of Office Open XML. The strict variant (ISO/IEC 29500) names the same things otherwise than the transitional
 * one that Excel writes; here everything has its transitional name.
 */
public final class Ooxml {
    /** Workbooks, sheets, styles, shared strings. */
    public static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Attributes such as {@code r:id} that name a relationship. */
    public static final String RELATIONSHIP_IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Lists of relationships. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    /** Lists of content types. */
    public static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> TRANSITIONAL = Map.of(
            "spreadsheetml/main", SPREADSHEET,
            "officeDocument/relationships", RELATIONSHIP_IDS);

    private Ooxml() {}

    /** Whether a namespace or type is one of the strict variant. */
    public static boolean isStrict(String uri) {
        return uri.startsWith(STRICT);
    }

    /** The transitional name of a strict namespace; any other as it is. */
    public static String transitional(String namespace) {
        return isStrict(namespace)
                ? TRANSITIONAL.getOrDefault(namespace.substring(STRICT.length()), namespace)
                : namespace;
    }
}
