package io.portolan.report.excel.weave;

import io.portolan.opc.Relationship;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part that lists the sheets and names of the user's workbook. */
final class WorkbookPart {
    private final String name;
    private final byte[] content;
    private final Element root;
    private final Relations relations;
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * One of its sheets.
     *
     * @param name as the tab says
     * @param part where its content lies
     * @param isWorksheet whether it has cells
     */
    record Sheet(String name, String part, boolean isWorksheet, Element element) {}

    private WorkbookPart(Pack pack, String name) throws IOException {
        this.name = name;
        this.content = pack.bytes(name);
        this.root = Element.parse(content);
        this.relations = Relations.of(pack, name);
        for (Element sheet : root.below("sheets")) {
            Optional<Relationship> relation = relations.byId(sheet.attribute("r:id"));
            relation.ifPresent(
                    to -> sheets.add(new Sheet(sheet.attribute("name"), to.part(), to.is("worksheet"), sheet)));
        }
    }

    /** The workbook of a package. */
    static WorkbookPart of(Pack pack) throws IOException {
        String name = Relations.of(pack, "")
                .ofKind("officeDocument")
                .map(Relationship::part)
                .orElseThrow(() -> new IOException("a package without a workbook"));
        return new WorkbookPart(pack, name);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    Element root() {
        return root;
    }

    Relations relations() {
        return relations;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Dialect dialect() {
        return Dialect.of(root.namespace());
    }

    /** The part that a relationship of a type leads to. */
    Optional<String> related(Pack pack, String type) {
        return relations.ofKind(type).map(Relationship::part).filter(pack::has);
    }

    /** Whether its owner locked which sheets it has. */
    boolean isLocked() {
        return root.children("workbookProtection").stream()
                .anyMatch(lock -> lock.attribute("lockStructure").matches("1|true|on"));
    }

    /** The names that it defines. */
    List<Element> definedNames() {
        return root.below("definedNames");
    }
}
