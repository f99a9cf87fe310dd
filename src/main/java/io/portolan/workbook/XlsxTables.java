package io.portolan.workbook;

import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.Relationship;
import io.portolan.opc.XmlReader;
import io.portolan.workbook.Grid.ListObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that are declared on a sheet. */
final class XlsxTables {
    private XlsxTables() {}

    static List<ListObject> of(OpcPackage parts, Part sheet) throws IOException {
        List<ListObject> tables = new ArrayList<>();
        for (Relationship relationship : parts.relationships(sheet).ofKind("table")) {
            Optional<Part> part = parts.part(relationship.part());
            if (part.isPresent()) {
                read(parts, part.get()).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private static Optional<ListObject> read(OpcPackage parts, Part part) throws IOException {
        try (XmlReader xml = parts.xml(part)) {
            if (!xml.nextElement()) {
                return Optional.empty();
            }
            String name = xml.attribute("displayName").orElse("");
            boolean header = !xml.attribute("headerRowCount").orElse("1").equals("0");
            boolean totals = !xml.attribute("totalsRowCount").orElse("0").equals("0");
            return XlsxArea.of(xml.attribute("ref").orElse("")).map(area -> new ListObject(name, area, header, totals));
        }
    }
}
