package io.portolan.report.excel.weave;

import io.portolan.report.look.Palette;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The user's styles with those of Portolan's own workbook appended, each under its new number. */
final class StyleSheet {
    /** For a workbook without styles, which Excel reads as plain ones. */
    static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "</styleSheet>";

    /** Excel holds no more. */
    private static final int MOST_STYLES = 64_000;

    private static final int FIRST_OWN_FORMAT = 164;
    private static final Pattern NUMBER_FORMAT = Pattern.compile("numFmtId=\"(\\d+)\"");

    private final PartEdits edits;
    private final Element user;
    private final Element own;
    private final Map<Integer, Integer> formats = new HashMap<>();
    private final int[] styles;
    private final int mark;

    /** Appends the styles of one part to those of another. */
    StyleSheet(byte[] userPart, byte[] ownPart) throws IOException, NotEditable {
        edits = new PartEdits(userPart);
        user = edits.root();
        own = Element.parse(ownPart);
        formats();
        int[] fonts = appended("fonts", 1);
        int[] fills = appended("fills", 1);
        int[] borders = appended("borders", 0);
        styles = styles(fonts, fills, borders);
        mark = user.below("dxfs").size();
        append("dxfs", markStyle(), 1);
        own.below("dxfs").forEach(style -> append("dxfs", renumbered(style.raw()), 1));
    }

    /** The name of the typeface that the workbook writes in; "" where it does not say. */
    static String typeface(byte[] part) throws IOException {
        return Element.parse(part).below("fonts").stream()
                .limit(1)
                .flatMap(font -> font.children("name").stream())
                .map(name -> name.attribute("val"))
                .findFirst()
                .orElse("");
    }

    /** The number that a style of Portolan's own workbook has here. */
    int of(int ownStyle) {
        return styles[ownStyle];
    }

    /** The number of the format that marks a cell. */
    int mark() {
        return mark;
    }

    /** The number that the format of a condition of Portolan's own workbook has here. */
    int ofCondition(int ownStyle) {
        return mark + 1 + ownStyle;
    }

    PartEdits edits() {
        return edits;
    }

    private void formats() {
        Map<String, Integer> byCode = new HashMap<>();
        int next = FIRST_OWN_FORMAT;
        for (Element format : user.below("numFmts")) {
            byCode.putIfAbsent(format.attribute("formatCode"), format.number("numFmtId", 0));
            next = Math.max(next, format.number("numFmtId", 0) + 1);
        }
        for (Element format : own.below("numFmts")) {
            String code = format.attribute("formatCode");
            if (!byCode.containsKey(code)) {
                byCode.put(code, next);
                append("numFmts", Xml.with(format.tag(), "numFmtId", Integer.toString(next++)), 1);
            }
            formats.put(format.number("numFmtId", 0), byCode.get(code));
        }
    }

    /** The format of a condition with the number that its number format has here. */
    private String renumbered(String condition) {
        return NUMBER_FORMAT.matcher(condition).replaceAll(found -> {
            int format = Integer.parseInt(found.group(1));
            return "numFmtId=\"" + formats.getOrDefault(format, format) + "\"";
        });
    }

    /** Appends all of a kind but the first ones, which are the defaults of every workbook and stay the user's. */
    private int[] appended(String container, int defaults) {
        List<Element> ours = own.below(container);
        int present = user.below(container).size();
        int shared = Math.min(defaults, present);
        int[] numbers = new int[ours.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i < shared ? i : present + i - shared;
            if (i >= shared) {
                append(container, ours.get(i).raw(), 1);
            }
        }
        return numbers;
    }

    private int[] styles(int[] fonts, int[] fills, int[] borders) throws NotEditable {
        plainStyle("cellStyleXfs");
        plainStyle("cellXfs");
        List<Element> ours = own.below("cellXfs");
        int present = Math.max(1, user.below("cellXfs").size());
        if (present + ours.size() > MOST_STYLES) {
            throw new NotEditable(NotEditable.FAILED);
        }
        int[] numbers = new int[ours.size()];
        for (int i = 1; i < numbers.length; i++) {
            Element style = ours.get(i);
            numbers[i] = present + i - 1;
            int format = style.number("numFmtId", 0);
            String tag = with(style.tag(), "numFmtId", formats.getOrDefault(format, format));
            tag = with(tag, "fontId", fonts[style.number("fontId", 0)]);
            tag = with(tag, "fillId", fills[style.number("fillId", 0)]);
            tag = with(tag, "borderId", borders[style.number("borderId", 0)]);
            append("cellXfs", with(tag, "xfId", 0) + (style.isEmptyTag() ? "" : style.rest()), 1);
        }
        return numbers;
    }

    /** The style of cells that name none is the first one, so there must be one before ours. */
    private void plainStyle(String container) {
        if (user.below(container).isEmpty()) {
            append(container, "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>", 1);
        }
    }

    private static String with(String tag, String attribute, int number) {
        return Xml.with(tag, attribute, Integer.toString(number));
    }

    private void append(String container, String xml, int count) {
        edits.append(SchemaOrder.STYLES, container, Xml.prefixed(xml, user.prefix()), count);
    }

    /** An orange edge. */
    private static String markStyle() {
        String colour = String.format(Locale.ROOT, "FF%06X", Palette.CONCERN);
        StringBuilder edges = new StringBuilder();
        for (String edge : List.of("left", "right", "top", "bottom")) {
            edges.append("<" + edge + " style=\"thin\"><color rgb=\"" + colour + "\"/></" + edge + ">");
        }
        return "<dxf><border>" + edges + "</border></dxf>";
    }
}
