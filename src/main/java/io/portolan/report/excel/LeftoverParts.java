package io.portolan.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet's part and those below it, which POI leaves in the package, or leaves with their relationships, when the sheet goes. */
final class LeftoverParts {
    private final OPCPackage pack;
    private final Map<PackagePartName, PackagePart> parts = new TreeMap<>();

    private LeftoverParts(OPCPackage pack) {
        this.pack = pack;
    }

    /** The parts of a sheet: its own, tables, drawings, charts, pictures. */
    static LeftoverParts of(XSSFSheet sheet) {
        LeftoverParts parts = new LeftoverParts(sheet.getPackagePart().getPackage());
        parts.collect(sheet);
        return parts;
    }

    private void collect(POIXMLDocumentPart part) {
        if (parts.put(part.getPackagePart().getPartName(), part.getPackagePart()) == null) {
            part.getRelations().forEach(this::collect);
        }
    }

    /** Removes those that nothing leads to any more. */
    void remove() {
        List<PackagePartName> orphans;
        do {
            orphans = orphans();
            orphans.forEach(this::remove);
        } while (!orphans.isEmpty());
    }

    /** Relationships that stay behind would be taken over by the next part of the same name. */
    private void remove(PackagePartName name) {
        parts.remove(name);
        PackagePartName relationships = PackagingURIHelper.getRelationshipPartName(name);
        for (PackagePartName left : List.of(name, relationships)) {
            if (pack.containPart(left)) {
                pack.removePart(left);
            }
        }
    }

    private List<PackagePartName> orphans() {
        try {
            List<PackagePartName> orphans = new ArrayList<>(parts.keySet());
            for (PackagePart part : pack.getParts()) {
                if (!part.isRelationshipPart()) {
                    part.getRelationships().forEach(relationship -> orphans.removeIf(o -> leadsTo(relationship, o)));
                }
            }
            return orphans;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean leadsTo(PackageRelationship relationship, PackagePartName part) {
        return relationship.getTargetMode() == TargetMode.INTERNAL
                && PackagingURIHelper.decodeURI(relationship.getTargetURI())
                        .equals(PackagingURIHelper.decodeURI(part.getURI()));
    }
}
