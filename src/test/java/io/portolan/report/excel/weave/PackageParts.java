package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The parts of a package as bytes, and what of one is missing in another. */
final class PackageParts {
    /** What weaving may change in the user's own elements: how far rows and sheets reach, counts, and which sheet is in front. */
    private static final Set<String> MAY_CHANGE = Set.of(
            "row/spans",
            "dimension/ref",
            "sheetView/tabSelected",
            "workbookView/activeTab",
            "col/min",
            "col/max",
            "fonts/count",
            "fills/count",
            "borders/count",
            "cellXfs/count",
            "dxfs/count",
            "numFmts/count");

    private PackageParts() {}

    static Map<String, byte[]> of(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                Pack pack = Pack.open(channel)) {
            for (ZipArchiveEntry entry : pack.entries()) {
                parts.put(entry.getName(), pack.bytes(entry.getName()));
            }
        }
        return parts;
    }

    /** The elements, attributes and texts of a part that another version of it has not, with how often. */
    static Map<String, Integer> missing(byte[] before, byte[] after) throws IOException {
        Map<String, Integer> left = content(before);
        content(after).forEach((what, count) -> left.merge(what, -count, Integer::sum));
        left.values().removeIf(count -> count <= 0);
        return left;
    }

    /** An empty cell, or the width of an empty column, where one of ours comes to stand. */
    private static boolean mayGiveWay(Tokens tokens) throws IOException {
        return (tokens.name().equals("c") || tokens.name().equals("col")) && tokens.isEmpty();
    }

    private static Map<String, Integer> content(byte[] part) throws IOException {
        Map<String, Integer> content = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        try (Tokens tokens = new Tokens(new ByteArrayInputStream(part), true)) {
            while (tokens.next()) {
                if (tokens.isEnd()) {
                    content.merge(path + "=" + tokens.text().strip(), 1, Integer::sum);
                    path.pop();
                    continue;
                }
                path.push(tokens.name());
                if (mayGiveWay(tokens)) {
                    continue;
                }
                StringBuilder element = new StringBuilder(path.toString());
                for (int i = 0; i < tokens.attributes(); i++) {
                    if (!MAY_CHANGE.contains(tokens.name() + "/" + tokens.attributeName(i))) {
                        element.append(' ')
                                .append(tokens.attributeName(i))
                                .append('=')
                                .append(tokens.attributeValue(i));
                    }
                }
                content.merge(element.toString(), 1, Integer::sum);
            }
        }
        return content;
    }
}
