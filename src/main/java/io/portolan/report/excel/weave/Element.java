package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a small part that is kept in memory, with the places of its tags in the part's bytes. */
final class Element {
    private final byte[] part;
    private final String prefix;
    private final String name;
    private final String namespace;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final long start;
    private final long contentStart;
    private long contentEnd;
    private long end;

    private Element(byte[] part, Tokens tokens) throws IOException {
        this.part = part;
        prefix = tokens.prefix();
        name = tokens.name();
        namespace = tokens.namespace();
        start = tokens.start();
        contentStart = tokens.end();
        for (int i = 0; i < tokens.attributes(); i++) {
            attributes.put(tokens.attributeName(i), tokens.attributeValue(i));
        }
    }

    /** The root of a part. */
    static Element parse(byte[] part) throws IOException {
        Deque<Element> open = new ArrayDeque<>();
        Optional<Element> root = Optional.empty();
        try (Tokens tokens = new Tokens(new ByteArrayInputStream(part), true)) {
            while (tokens.next()) {
                if (!open.isEmpty()) {
                    open.peek().text.append(tokens.text());
                }
                if (tokens.isStart()) {
                    Element element = new Element(part, tokens);
                    if (!open.isEmpty()) {
                        open.peek().children.add(element);
                    }
                    root = root.or(() -> Optional.of(element));
                    open.push(element);
                } else {
                    open.pop().close(tokens);
                }
            }
        }
        return root.orElseThrow(() -> new IOException("a part without a root"));
    }

    private void close(Tokens tokens) throws IOException {
        contentEnd = isEmpty(tokens) ? contentStart : tokens.start();
        end = tokens.end();
    }

    private boolean isEmpty(Tokens tokens) {
        return tokens.start() == start;
    }

    /** The prefix that its name carries, with its colon; "" where there is none. */
    String prefix() {
        return prefix.isEmpty() ? "" : prefix + ":";
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    /** An attribute, under its name as {@link Tokens#attributeName} spells it; "" where there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** An attribute as a number; the other one where there is none. */
    int number(String attribute, int otherwise) {
        return attribute(attribute).matches("\\d{1,9}") ? Integer.parseInt(attribute(attribute)) : otherwise;
    }

    List<Element> children() {
        return children;
    }

    /** The children of a name. */
    List<Element> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** The first child of a name. */
    Optional<Element> child(String child) {
        return children.stream().filter(element -> element.name.equals(child)).findFirst();
    }

    /** The grandchildren below all children of a name. */
    List<Element> below(String child) {
        return children(child).stream()
                .flatMap(element -> element.children.stream())
                .toList();
    }

    /** The element itself and all below it. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    /** The text directly within. */
    String text() {
        return text.toString();
    }

    /** The place of its first byte. */
    long start() {
        return start;
    }

    /** The place behind its start tag. */
    long contentStart() {
        return contentStart;
    }

    /** The place of its end tag. */
    long contentEnd() {
        return contentEnd;
    }

    /** The place behind it. */
    long end() {
        return end;
    }

    /** Whether its tag is start and end in one. */
    boolean isEmptyTag() {
        return contentStart == end;
    }

    /** The element as it is written. */
    String raw() {
        return written(start, end);
    }

    /** Its start tag as it is written. */
    String tag() {
        return written(start, contentStart);
    }

    /** Its content and its end tag as they are written. */
    String rest() {
        return written(contentStart, end);
    }

    /** Its content as it is written. */
    String inner() {
        return written(contentStart, contentEnd);
    }

    private String written(long from, long to) {
        return new String(part, (int) from, (int) (to - from), StandardCharsets.UTF_8);
    }
}
