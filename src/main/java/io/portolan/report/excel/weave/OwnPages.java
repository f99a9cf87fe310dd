package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Portolan's own workbook, whose sheets with all that hangs on them are moved into a folder of the user's package. */
final class OwnPages implements AutoCloseable {
    private static final String ROOT = "xl/";
    private static final String WORKSHEET = ".worksheet+xml";
    private static final String TABLE = ".table+xml";

    private final Pack pack;
    private final WorkbookPart workbook;
    private final ContentTypes types;
    private final List<String> texts = new ArrayList<>();

    OwnPages(byte[] content) throws IOException {
        pack = Pack.open(new SeekableInMemoryByteChannel(content));
        workbook = WorkbookPart.of(pack);
        types = new ContentTypes(pack);
        String shared = workbook.related(pack, "sharedStrings").orElse("");
        if (!shared.isEmpty()) {
            pack.root(shared).children("si").forEach(text -> texts.add(text.inner()));
        }
    }

    /** The sheets and names, as its own workbook lists them. */
    WorkbookPart workbook() {
        return workbook;
    }

    /** The part that holds its styles. */
    byte[] styles() throws IOException {
        return pack.bytes(workbook.related(pack, "styles").orElseThrow(() -> new IOException("no styles")));
    }

    /** The name that one of its parts gets below a folder of the user's package. */
    static String moved(String part, String folder) {
        return folder + part.substring(ROOT.length());
    }

    /** Adds all parts that the sheets need. */
    void move(String folder, Patch patch, ContentTypes target, StyleSheet styles, TableNames tables, Dialect dialect) {
        Set<String> left = Set.of(workbook.name(), Relations.listOf(workbook.name()));
        for (ZipArchiveEntry entry : pack.entries()) {
            String part = entry.getName();
            String type = types.of(part);
            boolean isShared = type.endsWith(".styles+xml") || type.endsWith(".sharedStrings+xml");
            if (part.startsWith(ROOT) && !left.contains(part) && !isShared) {
                target.add(moved(part, folder), type);
                patch.add(moved(part, folder), () -> content(part, type, styles, tables, dialect));
            }
        }
    }

    private byte[] content(String part, String type, StyleSheet styles, TableNames tables, Dialect dialect)
            throws IOException {
        byte[] content = pack.bytes(part);
        if (type.endsWith(WORKSHEET)) {
            content = sheet(content, styles);
        } else if (type.endsWith(TABLE)) {
            content = tables.renamed(content);
        }
        boolean isText = part.endsWith(".xml") || part.endsWith(".rels");
        return isText
                ? dialect.spell(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
    }

    /** A sheet with the numbers of its styles as they are in the user's workbook, and its texts within its cells. */
    private byte[] sheet(byte[] content, StyleSheet styles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length * 2);
        try (Tokens tokens = new Tokens(new ByteArrayInputStream(content), true)) {
            Splicer splicer = new Splicer(new ByteArrayInputStream(content), out, new SpliceLog());
            while (tokens.next()) {
                if (tokens.isStart()) {
                    tag(tokens, splicer, styles);
                }
            }
            splicer.finish();
        }
        return out.toByteArray();
    }

    private void tag(Tokens tokens, Splicer splicer, StyleSheet styles) throws IOException {
        if (tokens.name().equals("c") && tokens.attribute("t").equals("s")) {
            text(tokens, splicer, styles);
        } else if (tokens.name().equals("c") || tokens.name().equals("row")) {
            restyle("s", styles::of, tokens, splicer);
        } else if (tokens.name().equals("col")) {
            restyle("style", styles::of, tokens, splicer);
        } else if (tokens.name().equals("cfRule")) {
            restyle("dxfId", styles::ofCondition, tokens, splicer);
        }
    }

    private static void restyle(String attribute, IntUnaryOperator renumbered, Tokens tokens, Splicer splicer)
            throws IOException {
        String style = tokens.attribute(attribute);
        if (!style.isEmpty()) {
            String number = Integer.toString(renumbered.applyAsInt(Integer.parseInt(style)));
            splicer.replace(tokens.start(), tokens.end(), tag -> Xml.with(tag, attribute, number));
        }
    }

    private void text(Tokens tokens, Splicer splicer, StyleSheet styles) throws IOException {
        long start = tokens.start();
        String style = tokens.attribute("s");
        String attributes = " r=\"" + tokens.attribute("r") + "\""
                + (style.isEmpty() ? "" : " s=\"" + styles.of(Integer.parseInt(style)) + "\"");
        int depth = tokens.depth();
        String index = "";
        while (tokens.next() && tokens.depth() > depth) {
            index = tokens.isEnd() && tokens.name().equals("v") ? tokens.text() : index;
        }
        String text = texts.get(Integer.parseInt(index.strip()));
        splicer.replace(start, tokens.end(), cell -> "<c" + attributes + " t=\"inlineStr\"><is>" + text + "</is></c>");
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
