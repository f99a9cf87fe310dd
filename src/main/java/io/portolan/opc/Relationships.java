package io.portolan.opc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The relationships that start from a part, or from the package itself.
 *
 * @param all in the order in which they are listed
 */
public record Relationships(List<Relationship> all) {
    public Relationships {
        all = List.copyOf(all);
    }

    /** The name of the part that lists the relationships of another; the name "" stands for the package itself. */
    public static String partName(String source) {
        int file = source.lastIndexOf('/') + 1;
        return source.substring(0, file) + "_rels/" + source.substring(file) + ".rels";
    }

    static Relationships of(OpcPackage parts, String source) throws IOException {
        Optional<Part> list = parts.part(partName(source));
        if (list.isEmpty()) {
            return new Relationships(List.of());
        }
        List<Relationship> found = new ArrayList<>();
        try (XmlReader xml = parts.xml(list.get())) {
            while (xml.nextElement()) {
                if (xml.name().equals("Relationship")) {
                    found.add(relationship(xml, source));
                }
            }
        }
        return new Relationships(found);
    }

    private static Relationship relationship(XmlReader xml, String source) throws IOException {
        String target = xml.attribute("Target").orElse("");
        boolean external = xml.attribute("TargetMode").orElse("").equals("External");
        String part = external ? "" : PartName.resolve(source, target);
        return new Relationship(
                xml.attribute("Id").orElse(""), xml.attribute("Type").orElse(""), target, part, external);
    }

    /** The relationship of an identifier. */
    public Optional<Relationship> byId(String id) {
        return all.stream().filter(relationship -> relationship.id().equals(id)).findFirst();
    }

    /** The relationships of a kind such as {@code worksheet}. */
    public List<Relationship> ofKind(String kind) {
        return all.stream().filter(relationship -> relationship.is(kind)).toList();
    }

    /** The name of the first part within the package that stands in such a relationship. */
    public Optional<String> partOfKind(String kind) {
        return ofKind(kind).stream()
                .filter(relationship -> !relationship.external())
                .map(Relationship::part)
                .findFirst();
    }
}
