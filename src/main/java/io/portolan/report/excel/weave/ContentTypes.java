package io.portolan.report.excel.weave;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The list of what type each part of a package has, and what is added to it. */
final class ContentTypes {
    /** Its own name. */
    static final String PART = "[Content_Types].xml";

    static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

    private final PartEdits edits;
    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, String> declared = new HashMap<>();

    ContentTypes(Pack pack) throws IOException {
        edits = new PartEdits(pack.bytes(PART));
        for (Element element : edits.root().children()) {
            if (element.name().equals("Default")) {
                byExtension.put(lower(element.attribute("Extension")), element.attribute("ContentType"));
            } else {
                declared.put(Pack.key(element.attribute("PartName")), element.attribute("ContentType"));
            }
        }
    }

    /** The type of a part; "" where nothing is said of it. */
    String of(String part) {
        String byName = declared.get(Pack.key(part));
        return byName != null ? byName : byExtension.getOrDefault(extension(part), "");
    }

    /** Declares a new part, by its extension where that says the same for all such parts. */
    void add(String part, String type) {
        String extension = extension(part);
        boolean isGeneral = !extension.equals("xml") && !extension.equals("bin");
        if (isGeneral && !byExtension.containsKey(extension)) {
            byExtension.put(extension, type);
            edits.append(edits.root(), tag("Default", "Extension", extension, type));
        } else if (!type.equals(byExtension.get(extension)) && declared.put(Pack.key(part), type) == null) {
            edits.append(edits.root(), tag("Override", "PartName", "/" + part, type));
        }
    }

    /** Takes a part's declaration away. */
    void remove(String part) {
        edits.root().children("Override").stream()
                .filter(element -> Pack.key(element.attribute("PartName")).equals(Pack.key(part)))
                .forEach(edits::remove);
    }

    PartEdits edits() {
        return edits;
    }

    private String tag(String name, String key, String value, String type) {
        return "<" + edits.root().prefix() + name + " " + key + "=\"" + Xml.escaped(value) + "\" ContentType=\"" + type
                + "\"/>";
    }

    private static String extension(String part) {
        return lower(part.substring(part.lastIndexOf('.') + 1));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
