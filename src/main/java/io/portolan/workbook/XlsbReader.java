package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.Relationship;
import io.portolan.opc.Relationships;
import io.portolan.workbook.Grid.ListObject;
import io.portolan.workbook.Grid.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the binary form of Office Open XML ([MS-XLSB]): the same parts as .xlsx has, in records rather than in XML. */
final class XlsbReader {
    private static final int WORKBOOK_PROPERTIES = 153;
    private static final int SHEET = 156;
    /** Where the first programs that wrote the format put what follows at 8 in later ones. */
    private static final int OLD_RELATIONSHIP = 12;

    private static final int TEXT = 19;
    private static final int FORMAT = 44;
    private static final int STYLE = 47;
    private static final int STYLES_BEGIN = 617;
    private static final int STYLES_END = 618;
    private static final int TABLE = 343;
    private static final int TABLE_NAMES = 64;

    private final OpcPackage parts;
    private final Relationships relationships;
    private final List<Listed> sheets = new ArrayList<>();
    private final Pools pools;
    private final SharedTexts texts;
    private final List<Integer> styles;
    private final Remarks remarks = new Remarks();

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String relationship, Visibility visibility) {}

    private XlsbReader(OpcPackage parts) throws IOException {
        this.parts = parts;
        Part main = parts.relationships()
                .partOfKind("officeDocument")
                .or(() -> Optional.of("xl/workbook.bin"))
                .flatMap(parts::part)
                .orElseThrow(() -> new IOException("the workbook itself is missing from the package"));
        this.relationships = parts.relationships(main);
        this.pools = Pools.create(new DateSystem(countsFrom1904(main)));
        this.texts = texts();
        this.styles = styles();
    }

    static Book read(Submission source, OpcPackage parts) throws IOException {
        XlsbReader reader = new XlsbReader(parts);
        List<Grid> grids = reader.grids();
        reader.pools.texts().close();
        return new Book(source, Book.Format.XLSB, grids, reader.remarks.on(grids));
    }

    private boolean countsFrom1904(Part main) throws IOException {
        boolean from1904 = false;
        try (XlsbRecords records = new XlsbRecords(parts, main)) {
            while (records.next()) {
                if (records.type() == WORKBOOK_PROPERTIES) {
                    from1904 = (records.integer(0) & 1) != 0;
                } else if (records.type() == SHEET) {
                    sheets.add(listed(records));
                }
            }
        }
        return from1904;
    }

    private static Listed listed(XlsbRecords sheet) {
        Visibility visibility = switch (sheet.integer(0)) {
            case 1 -> Visibility.HIDDEN;
            case 2 -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
        int relationship = sheet.hasTextAt(8) && sheet.hasTextAt(sheet.after(8)) ? 8 : OLD_RELATIONSHIP;
        return new Listed(sheet.text(sheet.after(relationship)), sheet.text(relationship), visibility);
    }

    private SharedTexts texts() throws IOException {
        SharedTexts found = new SharedTexts(pools.texts());
        Optional<Part> part = relationships.partOfKind("sharedStrings").flatMap(parts::part);
        if (part.isPresent()) {
            try (XlsbRecords records = new XlsbRecords(parts, part.get())) {
                while (records.next()) {
                    if (records.type() == TEXT) {
                        found.add(records.text(1));
                    }
                }
            }
        }
        return found;
    }

    /** The number formats of the styles. */
    private List<Integer> styles() throws IOException {
        List<Integer> formats = new ArrayList<>();
        Optional<Part> part = relationships.partOfKind("styles").flatMap(parts::part);
        if (part.isPresent()) {
            try (XlsbRecords records = new XlsbRecords(parts, part.get())) {
                styles(records, formats);
            }
        }
        return formats;
    }

    private void styles(XlsbRecords records, List<Integer> formats) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        boolean ofCells = false;
        while (records.next()) {
            switch (records.type()) {
                case FORMAT -> codes.put(records.unsignedShort(0), records.text(2));
                case STYLES_BEGIN -> ofCells = true;
                case STYLES_END -> ofCells = false;
                case STYLE -> {
                    if (ofCells) {
                        int id = records.unsignedShort(2);
                        String code = codes.get(id);
                        CellFormat format = code == null ? CellFormat.builtIn(id) : CellFormat.of(id, code);
                        formats.add(pools.formats().number(format));
                    }
                }
                default -> {}
            }
        }
    }

    private List<Grid> grids() throws IOException {
        List<Grid> grids = new ArrayList<>();
        for (Listed sheet : sheets) {
            Optional<Relationship> worksheet =
                    relationships.byId(sheet.relationship()).filter(relationship -> relationship.is("worksheet"));
            if (worksheet.isPresent()) {
                grid(sheet, parts.part(worksheet.get().part())).ifPresent(grids::add);
            }
        }
        return grids;
    }

    private Optional<Grid> grid(Listed listed, Optional<Part> part) throws IOException {
        if (part.isEmpty()) {
            remarks.missing(listed.name());
            return Optional.empty();
        }
        XlsbSheet sheet = new XlsbSheet(new GridBuilder(listed.name(), pools), styles, texts, pools.texts());
        try (XlsbRecords records = new XlsbRecords(parts, part.get())) {
            sheet.read(records);
        }
        return Optional.of(sheet.grid(listed.visibility(), tables(part.get())));
    }

    private List<ListObject> tables(Part sheet) throws IOException {
        List<ListObject> tables = new ArrayList<>();
        for (Relationship relationship : parts.relationships(sheet).ofKind("table")) {
            Optional<Part> part = parts.part(relationship.part());
            if (part.isPresent()) {
                tables(part.get(), tables);
            }
        }
        return tables;
    }

    private void tables(Part part, List<ListObject> tables) throws IOException {
        try (XlsbRecords records = new XlsbRecords(parts, part)) {
            while (records.next()) {
                if (records.type() == TABLE) {
                    String name = records.text(records.after(TABLE_NAMES));
                    boolean header = records.integer(24) > 0;
                    boolean totals = records.integer(28) > 0;
                    tables.add(new ListObject(name, XlsbSheet.area(records), header, totals));
                }
            }
        }
    }
}
