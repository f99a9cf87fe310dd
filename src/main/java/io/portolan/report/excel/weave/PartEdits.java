package io.portolan.report.excel.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes to one small part, gathered in any order and then spliced into its bytes. */
final class PartEdits {
    private final byte[] part;
    private final Element root;
    private final Map<Element, ElementEdits> byElement = new LinkedHashMap<>();
    private final List<Splice> splices = new ArrayList<>();

    private final Map<String, NewContainer> made = new LinkedHashMap<>();

    private record NewContainer(SchemaOrder order, StringBuilder children) {}

    private record Splice(long from, long to, UnaryOperator<String> change) {}

    /** What happens to one element: its tag, and what comes at the end of its content. */
    private static final class ElementEdits {
        private UnaryOperator<String> tag = before -> before;
        private final StringBuilder appended = new StringBuilder();
        private int counted;

        private void tag(UnaryOperator<String> change) {
            UnaryOperator<String> before = tag;
            tag = text -> change.apply(before.apply(text));
        }
    }

    PartEdits(byte[] part) throws IOException {
        this.part = part;
        this.root = Element.parse(part);
    }

    Element root() {
        return root;
    }

    /** Sets an attribute. */
    void set(Element element, String attribute, String value) {
        of(element).tag(tag -> Xml.with(tag, attribute, value));
    }

    /** Takes an attribute away. */
    void unset(Element element, String attribute) {
        of(element).tag(tag -> Xml.without(tag, attribute));
    }

    /** Adds children at the end of an element. */
    void append(Element parent, String children) {
        of(parent).appended.append(children);
    }

    /** Adds an element behind another. */
    void after(Element sibling, String element) {
        splices.add(new Splice(sibling.end(), sibling.end(), nothing -> element));
    }

    /** Takes an element away. */
    void remove(Element element) {
        splices.add(new Splice(element.start(), element.end(), before -> ""));
    }

    /** Puts a text where the content of an element was. */
    void content(Element element, String text) {
        splices.add(new Splice(element.contentStart(), element.contentEnd(), before -> text));
    }

    /** Adds children to a container, which is made where it does not exist yet, with the count that some carry kept right. */
    void append(SchemaOrder order, String container, String children, int count) {
        root.child(container)
                .ifPresentOrElse(
                        present -> {
                            append(present, children);
                            recount(present, count);
                        },
                        () -> made.computeIfAbsent(container, key -> new NewContainer(order, new StringBuilder()))
                                .children()
                                .append(children));
    }

    private void recount(Element container, int more) {
        if (!container.attribute("count").isEmpty()) {
            of(container).counted += more;
            set(container, "count", Integer.toString(container.number("count", 0) + of(container).counted));
        }
    }

    /** Adds a child of the root at the place that the schema gives it. */
    private void insert(SchemaOrder order, String name, String xml) {
        long place = root.children().stream()
                .filter(child -> order.isAtOrBefore(child.name(), name))
                .mapToLong(Element::end)
                .max()
                .orElse(root.contentStart());
        splices.add(new Splice(place, place, nothing -> xml));
    }

    /** Writes the part with its changes. */
    void write(OutputStream out, SpliceLog log) throws IOException {
        made.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> entry.getValue().order().place(entry.getKey())))
                .forEach(entry -> make(entry.getKey(), entry.getValue()));
        byElement.forEach(this::resolve);
        splices.sort(Comparator.comparingLong(Splice::from).thenComparingLong(Splice::to));
        Splicer splicer = new Splicer(new ByteArrayInputStream(part), out, log);
        for (Splice splice : splices) {
            splicer.replace(splice.from(), splice.to(), splice.change());
        }
        splicer.finish();
    }

    private void make(String name, NewContainer container) {
        String xml = wrapped(name, container.children().toString());
        if (root.isEmptyTag()) {
            append(root, xml);
        } else {
            insert(container.order(), name, xml);
        }
    }

    /** The part with its changes. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, new SpliceLog());
        return out.toByteArray();
    }

    private String wrapped(String container, String children) {
        String name = root.prefix() + container;
        return "<" + name + ">" + children + "</" + name + ">";
    }

    private ElementEdits of(Element element) {
        return byElement.computeIfAbsent(element, key -> new ElementEdits());
    }

    private void resolve(Element element, ElementEdits edits) {
        String appended = edits.appended.toString();
        if (element.isEmptyTag() && !appended.isEmpty()) {
            String close = "</" + element.prefix() + element.name() + ">";
            edits.tag(tag -> Xml.opened(tag) + appended + close);
        } else if (!appended.isEmpty()) {
            splices.add(new Splice(element.contentEnd(), element.contentEnd(), nothing -> appended));
        }
        splices.add(new Splice(element.start(), element.contentStart(), edits.tag));
    }
}
