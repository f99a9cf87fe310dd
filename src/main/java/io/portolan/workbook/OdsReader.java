package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.XmlReader;
import io.portolan.workbook.Grid.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads OpenDocument spreadsheets (ISO/IEC 26300): all sheets lie in one part and are read in one pass. */
final class OdsReader {
    private final Pools pools = Pools.create(new DateSystem(false));
    private final Remarks remarks = new Remarks();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Grid> grids = new ArrayList<>();
    private String style = "";

    private OdsReader() {}

    static Book read(Submission source, OpcPackage parts) throws IOException, UnreadableWorkbook {
        if (isEncrypted(parts)) {
            throw new UnreadableWorkbook(Rejection.PASSWORD);
        }
        OdsReader reader = new OdsReader();
        Part content =
                parts.part("content.xml").orElseThrow(() -> new IOException("the sheets are missing from the package"));
        try (XmlReader xml = parts.xml(content)) {
            reader.read(xml);
        }
        reader.pools.texts().close();
        return new Book(source, Book.Format.ODS, reader.grids, reader.remarks.on(reader.grids));
    }

    private static boolean isEncrypted(OpcPackage parts) throws IOException {
        Optional<Part> manifest = parts.part("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return false;
        }
        try (XmlReader xml = parts.xml(manifest.get())) {
            while (xml.nextElement()) {
                if (xml.name().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(XmlReader xml) throws IOException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "style" -> style = OdsSheet.attribute(xml, "name").orElse("");
                case "table-properties" -> hide(xml);
                case "table" -> sheet(xml);
                case "tracked-changes", "dde-links", "forms" -> xml.skip();
                default -> {}
            }
        }
    }

    private void hide(XmlReader xml) throws IOException {
        if (OdsSheet.attribute(xml, "display").orElse("").equals("false")) {
            hiddenStyles.add(style);
        }
    }

    private void sheet(XmlReader xml) throws IOException {
        String name = OdsSheet.attribute(xml, "name").orElse("");
        boolean isHidden = OdsSheet.attribute(xml, "style-name")
                .filter(hiddenStyles::contains)
                .isPresent();
        OdsSheet sheet = new OdsSheet(new GridBuilder(name, pools), pools);
        sheet.read(xml);
        remarks.uncalculated(sheet.uncalculated());
        grids.add(sheet.grid(isHidden ? Visibility.HIDDEN : Visibility.VISIBLE));
    }
}
