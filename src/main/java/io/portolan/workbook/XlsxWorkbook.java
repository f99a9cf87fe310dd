package io.portolan.workbook;

import io.portolan.opc.Ooxml;
import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.Relationship;
import io.portolan.opc.Relationships;
import io.portolan.opc.XmlReader;
import io.portolan.workbook.Grid.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the main part of a workbook says.
 *
 * @param part the part
 * @param relationships how it relates to sheets, styles and texts
 * @param sheets its sheets of all kinds, in their order
 * @param dates how it counts days
 * @param names its defined names
 */
record XlsxWorkbook(
        Part part, Relationships relationships, List<Sheet> sheets, DateSystem dates, List<DefinedName> names) {
    private static final int DEPTH_OF_A_SHEET = 3;

    /**
     * A sheet as it is listed.
     *
     * @param name its name
     * @param relationship the identifier of its relationship
     * @param visibility whether it can be seen
     */
    record Sheet(String name, String relationship, Visibility visibility) {}

    static XlsxWorkbook of(OpcPackage parts) throws IOException {
        Part part = main(parts);
        List<Sheet> sheets = new ArrayList<>();
        List<DefinedName> names = new ArrayList<>();
        boolean from1904 = false;
        try (XmlReader xml = parts.xml(part)) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "workbookPr" -> from1904 |= isTrue(xml.attribute("date1904"));
                    case "sheet" -> sheet(xml).ifPresent(sheets::add);
                    case "definedName" ->
                        names.add(new DefinedName(xml.attribute("name").orElse(""), xml.elementText()));
                    default -> {}
                }
            }
        }
        return new XlsxWorkbook(part, parts.relationships(part), sheets, new DateSystem(from1904), names);
    }

    /** The part that the package names as its document, else the one where Excel puts it. */
    private static Part main(OpcPackage parts) throws IOException {
        Optional<Part> named =
                parts.relationships().partOfKind("officeDocument").flatMap(parts::part);
        return named.or(() -> parts.part("xl/workbook.xml"))
                .orElseThrow(() -> new IOException("the workbook itself is missing from the package"));
    }

    private static Optional<Sheet> sheet(XmlReader xml) throws IOException {
        if (xml.depth() != DEPTH_OF_A_SHEET) {
            return Optional.empty();
        }
        Visibility visibility = switch (xml.attribute("state").orElse("")) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
        String relationship = xml.attribute(Ooxml.RELATIONSHIP_IDS, "id").orElse("");
        return Optional.of(new Sheet(xml.attribute("name").orElse(""), relationship, visibility));
    }

    static boolean isTrue(Optional<String> attribute) {
        return attribute
                .filter(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                .isPresent();
    }

    /** How a listed sheet relates to its part, when it is one of cells rather than a chart, a dialog or old macros. */
    Optional<Relationship> worksheet(Sheet sheet) {
        return relationships.byId(sheet.relationship()).filter(relationship -> relationship.is("worksheet"));
    }

    /** The part of a kind such as {@code styles}. */
    Optional<Part> related(OpcPackage parts, String kind) {
        return relationships.partOfKind(kind).flatMap(parts::part);
    }

    /** Whether it holds macros. */
    boolean hasMacros(OpcPackage parts) throws IOException {
        return parts.contentTypes().of(part.name()).toLowerCase(Locale.ROOT).contains("macroenabled");
    }

    /** Whether it takes values from other workbooks. */
    boolean hasLinks() {
        return !relationships.ofKind("externalLink").isEmpty();
    }
}
