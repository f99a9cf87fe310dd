package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.Relationship;
import io.portolan.opc.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Office Open XML, transitional and strict: texts and styles once, then each sheet in one pass. */
final class XlsxReader {
    private final OpcPackage parts;
    private final XlsxWorkbook workbook;
    private final Pools pools;
    private final XlsxStyles styles;
    private final SharedTexts texts;
    private final OwnAdditions own;
    private final Remarks remarks = new Remarks();

    private XlsxReader(OpcPackage parts) throws IOException {
        this.parts = parts;
        this.workbook = XlsxWorkbook.of(parts);
        this.pools = Pools.create(workbook.dates());
        this.texts = XlsxTexts.shared(parts, workbook.related(parts, "sharedStrings"), pools.texts());
        this.styles = XlsxStyles.of(parts, workbook.related(parts, "styles"), pools.formats());
        this.own = OwnAdditions.of(workbook.names());
    }

    static Book read(Submission source, OpcPackage parts) throws IOException {
        return new XlsxReader(parts).book(source);
    }

    private Book book(Submission source) throws IOException {
        if (workbook.hasMacros(parts)) {
            remarks.macros();
        }
        if (workbook.hasLinks()) {
            remarks.links();
        }
        List<Grid> grids = new ArrayList<>();
        for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
            Optional<Relationship> relationship = workbook.worksheet(sheet);
            if (relationship.isPresent() && !own.isPage(sheet.name())) {
                grid(sheet, relationship.get()).ifPresent(grids::add);
            }
        }
        pools.texts().close();
        return new Book(source, Book.Format.XLSX, grids, remarks.on(grids));
    }

    private Optional<Grid> grid(XlsxWorkbook.Sheet listed, Relationship relationship) throws IOException {
        Optional<Part> part = parts.part(relationship.part());
        if (part.isEmpty()) {
            remarks.missing(listed.name());
            return Optional.empty();
        }
        GridBuilder builder = new GridBuilder(listed.name(), pools);
        XlsxSheet sheet = new XlsxSheet(builder, styles, texts, pools.texts(), own.areasOn(listed.name()));
        try (XmlReader xml = parts.xml(part.get())) {
            sheet.read(xml);
        }
        remarks.uncalculated(sheet.uncalculated());
        remarks.leftOut(sheet.leftOut());
        return Optional.of(sheet.grid(listed.visibility(), XlsxTables.of(parts, part.get())));
    }
}
