package io.portolan.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.portolan.intake.Submission;
import io.portolan.workbook.Book;
import io.portolan.workbook.Grid;
import io.portolan.workbook.Workbooks;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads a register of so many rows and fifteen columns by Portolan and by its peers in one process:
 * {@code java -Xmx6g … io.portolan.benchmark.ReadingBenchmark ROWS [READER…]}; readers are aalto, portolan, fastexcel and poi.
 * With {@code portolan} alone and a small heap it shows what memory reading needs.
 */
public final class ReadingBenchmark {
    private static final int COLUMNS = 15;
    private static final int ROUNDS = 3;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ReadingBenchmark() {}

    private interface Reader {
        long cells(Path file) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        String[] readers = arguments.length > 1
                ? Stream.of(arguments).skip(1).toArray(String[]::new)
                : new String[] {"aalto", "portolan", "fastexcel", "poi"};
        Path file = register(rows);
        OUT.printf(Locale.ROOT, "%,d rows x %d columns, %.1f MB%n%n", rows, COLUMNS, Files.size(file) / 1e6);
        OUT.println("| reader | best of " + ROUNDS + ", s | cells |\n|---|---|---|");
        for (String name : readers) {
            measure(name, reader(name), file);
        }
        keep(file);
        Files.delete(file);
    }

    private static Reader reader(String name) {
        return switch (name) {
            case "aalto" -> ReadingBenchmark::aalto;
            case "portolan" -> ReadingBenchmark::portolan;
            case "fastexcel" -> ReadingBenchmark::fastexcel;
            default -> ReadingBenchmark::poi;
        };
    }

    private static void measure(String name, Reader reader, Path file) throws Exception {
        double best = Double.POSITIVE_INFINITY;
        long cells = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            cells = reader.cells(file);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        OUT.printf(Locale.ROOT, "| %s | %.2f | %,d |%n", name, best, cells);
    }

    /** What a book that was read keeps of the heap. */
    private static void keep(Path file) throws Exception {
        Book book = Workbooks.read(new Submission(file, "register.xlsx", ""));
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        OUT.printf(
                Locale.ROOT,
                "%nHeap kept by the %d sheet(s) that Portolan read: %d MB%n",
                book.grids().size(),
                used >> 20);
    }

    private static long portolan(Path file) throws Exception {
        long cells = 0;
        for (Grid grid :
                Workbooks.read(new Submission(file, "register.xlsx", "")).grids()) {
            for (int row : grid.filledRows()) {
                cells += grid.row(row).size();
            }
        }
        return cells;
    }

    private static long aalto(Path file) throws Exception {
        long cells = 0;
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.configureForSpeed();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
                try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
                    XMLStreamReader xml = factory.createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        cells += xml.next() == XMLStreamReader.START_ELEMENT
                                        && xml.getLocalName().equals("c")
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return cells;
    }

    private static long fastexcel(Path file) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.stream()
                            .filter(cell -> cell != null && cell.getValue() != null)
                            .count())
                    .sum();
        }
    }

    private static long poi(Path file) throws Exception {
        long cells = 0;
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            for (Row row : workbook.getSheetAt(0)) {
                cells += row.getPhysicalNumberOfCells();
            }
        }
        return cells;
    }

    /** A risk register: an id and a sentence of its own in each row, names and words from short lists, days, amounts, shares. */
    private static Path register(int rows) throws Exception {
        Path file = Files.createTempFile("register", ".xlsx");
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packageUri = "http://schemas.openxmlformats.org/package/2006/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            part(
                    zip,
                    out,
                    "[Content_Types].xml",
                    head + "<Types xmlns=\"" + packageUri + "content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                            + type("styles", "styles")
                            + type("sharedStrings", "sharedStrings") + "</Types>");
            part(
                    zip,
                    out,
                    "_rels/.rels",
                    head + "<Relationships xmlns=\"" + packageUri + "relationships\">"
                            + "<Relationship Id=\"a\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    head + "<workbook " + main + " xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"Risks\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    head + "<Relationships xmlns=\"" + packageUri + "relationships\">"
                            + "<Relationship Id=\"a\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"b\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>"
                            + "<Relationship Id=\"c\" Type=\"" + office
                            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            part(
                    zip,
                    out,
                    "xl/styles.xml",
                    head + "<styleSheet " + main + "><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/>"
                            + "</fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\">"
                            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
            part(zip, out, "xl/sharedStrings.xml", head + "<sst " + main + ">");
            texts(out, rows);
            out.write("</sst>");
            part(zip, out, "xl/worksheets/sheet1.xml", head + "<worksheet " + main + "><sheetData>");
            Random random = new Random(1);
            for (int row = 1; row <= rows; row++) {
                row(out, row, random);
            }
            out.write("</sheetData></worksheet>");
            out.flush();
        }
        return file;
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
                + "+xml\"/>";
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws Exception {
        out.flush();
        zip.putNextEntry(new ZipEntry(name));
        out.write(text);
    }

    private static void texts(Writer out, int rows) throws Exception {
        for (int i = 0; i < 200; i++) {
            out.write("<si><t>Choice " + i + "</t></si>");
        }
        for (int i = 0; i < rows; i++) {
            out.write(
                    "<si><t>Supplier " + i * 7919L % 10007 + " may deliver part " + i + " later than agreed</t></si>");
        }
    }

    private static void row(Writer out, int row, Random random) throws Exception {
        out.write("<row r=\"" + row + "\">");
        for (int column = 0; column < COLUMNS; column++) {
            String cell = "<c r=\"" + (char) ('A' + column) + row + "\"";
            out.write(cell
                    + switch (column) {
                        case 0 -> "><v>" + row;
                        case 1 -> " t=\"s\"><v>" + (199 + row);
                        case 2, 3, 4, 5 -> " t=\"s\"><v>" + random.nextInt(200);
                        case 6, 7 -> " s=\"1\"><v>" + (45_000 + random.nextInt(2_000));
                        case 8 -> " s=\"2\"><v>" + random.nextInt(100) / 100.0;
                        case 9, 10 -> "><v>" + random.nextInt(100_000_000) / 100.0;
                        case 11 -> "><v>" + random.nextDouble();
                        case 12 -> "><f>I" + row + "*J" + row + "</f><v>" + random.nextInt(1_000_000) / 10.0;
                        default -> "><v>" + random.nextInt(6);
                    }
                    + "</v></c>");
        }
        out.write("</row>");
    }
}
