package io.portolan.report.excel.weave;

import io.portolan.opc.Relationship;
import io.portolan.opc.Relationships;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The relationships of one part, and names for new ones. */
final class Relations {
    private static final String OWN = "rIdPortolan";

    private final List<Relationship> all;
    private final Set<String> ids = new HashSet<>();

    private Relations(List<Relationship> all) {
        this.all = all;
        all.forEach(relation -> ids.add(relation.id()));
    }

    /** The relationships of a part; of the package itself for "". */
    static Relations of(Pack pack, String part) throws IOException {
        return new Relations(pack.relationships(part).all());
    }

    /** Those that stay within the package. */
    List<Relationship> inner() {
        return all.stream().filter(relation -> !relation.external()).toList();
    }

    Optional<Relationship> byId(String id) {
        return inner().stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The first of a kind, such as {@code comments}. */
    Optional<Relationship> ofKind(String kind) {
        return inner().stream().filter(relation -> relation.is(kind)).findFirst();
    }

    /** An id that none of them has; taken from now on. */
    String newId() {
        int number = 1;
        while (!ids.add(OWN + number)) {
            number++;
        }
        return OWN + number;
    }

    /** One relationship as it is written. */
    static String written(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + Xml.escaped(target) + "\"/>";
    }

    /** A list of relationships of a part that had none. */
    static byte[] list(String relationships) {
        String list = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationships
                + "</Relationships>";
        return list.getBytes(StandardCharsets.UTF_8);
    }

    /** The part that lists the relationships of a part. */
    static String listOf(String part) {
        return Relationships.partName(part);
    }
}
