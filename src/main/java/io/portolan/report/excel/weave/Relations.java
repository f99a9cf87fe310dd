package io.portolan.report.excel.weave;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The relationships of one part. */
final class Relations {
    /** A part with no relationships of its own yet. */
    static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * One of them.
     *
     * @param id its name within the part
     * @param type the last word of its type, such as {@code worksheet}
     * @param target the part it leads to; as it is written where it leads outside the package
     */
    record Relation(String id, String type, String target, boolean isExternal, Element element) {}

    private Relations() {}

    /** The relationships of a part; none where it has no such list. */
    static Relations of(Pack pack, String part) throws IOException {
        Relations relations = new Relations();
        if (pack.has(listOf(part))) {
            for (Element element : pack.root(listOf(part)).children("Relationship")) {
                relations.add(part, element);
            }
        }
        return relations;
    }

    private void add(String part, Element element) {
        String type = element.attribute("Type");
        boolean isExternal = element.attribute("TargetMode").equals("External");
        String target = element.attribute("Target");
        ids.add(element.attribute("Id"));
        relations.add(new Relation(
                element.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                isExternal ? target : resolved(part, target),
                isExternal,
                element));
    }

    List<Relation> all() {
        return relations;
    }

    Optional<Relation> byId(String id) {
        return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The first of a type that leads to a part. */
    Optional<Relation> byType(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type) && !relation.isExternal())
                .findFirst();
    }

    /** An id that none of them has; taken from now on. */
    String newId() {
        int number = 1;
        while (!ids.add("rIdPortolan" + number)) {
            number++;
        }
        return "rIdPortolan" + number;
    }

    /** One relationship as it is written. */
    static String written(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + Xml.escaped(target) + "\"/>";
    }

    /** A list of relationships of a part that had none. */
    static byte[] list(String relationships) {
        return NONE.replace("></R", ">" + relationships + "</R").getBytes(StandardCharsets.UTF_8);
    }

    /** The part that lists the relationships of a part; of the package itself for "". */
    static String listOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** A target as it is written, as the name of a part. */
    static String resolved(String part, String target) {
        String path = target.replace('\\', '/').split("#", 2)[0];
        List<String> steps = new ArrayList<>();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
