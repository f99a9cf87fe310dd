package io.portolan.opc;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the parts of a package are.
 *
 * @param byPart content types of single parts, by name in lower case
 * @param byExtension content types of all other parts with a file extension, in lower case
 */
public record ContentTypes(Map<String, String> byPart, Map<String, String> byExtension) {
    /** The part that lists them. */
    public static final String PART = "[Content_Types].xml";

    public ContentTypes {
        byPart = Map.copyOf(byPart);
        byExtension = Map.copyOf(byExtension);
    }

    static ContentTypes of(OpcPackage parts) throws IOException {
        Map<String, String> byPart = new TreeMap<>();
        Map<String, String> byExtension = new TreeMap<>();
        Optional<Part> list = parts.part(PART);
        if (list.isPresent()) {
            try (XmlReader xml = parts.xml(list.get())) {
                read(xml, byPart, byExtension);
            }
        }
        return new ContentTypes(byPart, byExtension);
    }

    private static void read(XmlReader xml, Map<String, String> byPart, Map<String, String> byExtension)
            throws IOException {
        while (xml.nextElement()) {
            String type = xml.attribute("ContentType").orElse("");
            if (xml.name().equals("Override")) {
                byPart.put(key(xml.attribute("PartName").orElse("")), type);
            } else if (xml.name().equals("Default")) {
                byExtension.put(PartName.key(xml.attribute("Extension").orElse("")), type);
            }
        }
    }

    private static String key(String partName) {
        return PartName.key(PartName.resolve("", partName));
    }

    /** The content type of a part; "" where none is said. */
    public String of(String part) {
        String key = PartName.key(part);
        String extension = key.substring(key.lastIndexOf('.') + 1);
        return byPart.getOrDefault(key, byExtension.getOrDefault(extension, ""));
    }

    /** Whether a part of a type is listed, such as {@code spreadsheetml.sheet.main}, by a piece of its name in lower case. */
    public boolean mention(String piece) {
        return byPart.values().stream().anyMatch(type -> PartName.key(type).contains(piece))
                || byExtension.values().stream()
                        .anyMatch(type -> PartName.key(type).contains(piece));
    }
}
