package io.portolan.report.excel.weave;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bits of XML as text: escaping, and attributes of a tag that are changed where they stand. */
final class Xml {
    private static final Pattern ESCAPE_OF_EXCEL = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String VALUE = "(?:\"[^\"]*\"|'[^']*')";
    private static final Map<String, Pattern> ATTRIBUTES = new ConcurrentHashMap<>();
    private static final Pattern TAG_NAME = Pattern.compile("<(/?)(?=[A-Za-z])");

    private Xml() {}

    /** A text between tags or in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text in a cell or a note, where Excel takes _x0041_ for a character unless its first line is one. */
    static String cellText(String text) {
        return escaped(ESCAPE_OF_EXCEL.matcher(text).replaceAll("_x005F_"));
    }

    /** A start tag with an attribute set. */
    static String with(String tag, String name, String value) {
        Matcher attribute = attribute(tag, name);
        String written = name + "=\"" + escaped(value) + "\"";
        if (attribute.find()) {
            return tag.substring(0, attribute.start(2)) + written + tag.substring(attribute.end());
        }
        int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
        return tag.substring(0, end).stripTrailing() + " " + written + tag.substring(end);
    }

    /** A start tag without an attribute. */
    static String without(String tag, String name) {
        Matcher attribute = attribute(tag, name);
        return attribute.find() ? tag.substring(0, attribute.start(1)) + tag.substring(attribute.end()) : tag;
    }

    /** An empty element's tag as a start tag. */
    static String opened(String tag) {
        return tag.endsWith("/>") ? tag.substring(0, tag.length() - 2).stripTrailing() + ">" : tag;
    }

    /** An element's tags under a prefix, which ends with its colon. */
    static String prefixed(String xml, String prefix) {
        return prefix.isEmpty() ? xml : TAG_NAME.matcher(xml).replaceAll("<$1" + Matcher.quoteReplacement(prefix));
    }

    /** The white space before an attribute, and the attribute; quoted values of others are stepped over. The parser counts a line break before the root to its tag. */
    private static Matcher attribute(String tag, String name) {
        return ATTRIBUTES
                .computeIfAbsent(
                        name,
                        key -> Pattern.compile("\\G\\s*<[^\\s/>]+(?:\\s+[^\\s=]+\\s*=\\s*" + VALUE + ")*?(\\s+)("
                                + Pattern.quote(key) + "\\s*=\\s*" + VALUE + ")"))
                .matcher(tag);
    }
}
