package io.portolan.opc;

import com.fasterxml.aalto.UncheckedStreamException;
import io.portolan.opc.RefusedPackage.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part read as a stream of XML events. Whatever is wrong with the XML comes out as an {@link IOException}. */
public final class XmlReader implements Closeable {
    private final XMLStreamReader events;
    private final InputStream in;
    private final int deepest;
    private int depth;

    XmlReader(XMLStreamReader events, InputStream in, int deepest) {
        this.events = events;
        this.in = in;
        this.deepest = deepest;
    }

    /** The events themselves, for what has no method here; they are moved on only by {@link #next()}. */
    public XMLStreamReader events() {
        return events;
    }

    /** Moves on; the answer is one of {@link XMLStreamConstants}, at the end {@code END_DOCUMENT}, also when asked again. */
    public int next() throws IOException {
        try {
            int event = events.hasNext() ? events.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.START_ELEMENT) {
                deeper();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD) {
                throw new RefusedPackage(Reason.DOCUMENT_TYPE, "a document type is declared");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    private void deeper() throws RefusedPackage {
        if (++depth > deepest) {
            throw new RefusedPackage(Reason.TOO_DEEP, "more than " + deepest + " elements within each other");
        }
    }

    /** How many elements are open, that of the present start tag included and that of an end tag not. */
    public int depth() {
        return depth;
    }

    /** Moves on to the next start tag; false at the end of the document. */
    public boolean nextElement() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Moves on to the next start tag within the element at this depth; false once that element has ended. */
    public boolean nextElementWithin(int parent) throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT
                && depth >= parent
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the element, without prefix. */
    public String name() {
        return events.getLocalName();
    }

    /** The namespace of the element, that of the strict variant under its transitional name. */
    public String namespace() {
        return Ooxml.transitional(Optional.ofNullable(events.getNamespaceURI()).orElse(""));
    }

    /** The value of an attribute without prefix. */
    public Optional<String> attribute(String name) throws IOException {
        return attribute("", name);
    }

    /** The value of an attribute of a namespace, of either variant; "" stands for no namespace. */
    public Optional<String> attribute(String namespace, String name) throws IOException {
        try {
            for (int i = 0; i < events.getAttributeCount(); i++) {
                if (events.getAttributeLocalName(i).equals(name)
                        && namespaceOf(i).equals(namespace)) {
                    return Optional.of(events.getAttributeValue(i));
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    private String namespaceOf(int attribute) {
        return Ooxml.transitional(
                Optional.ofNullable(events.getAttributeNamespace(attribute)).orElse(""));
    }

    /** The text of the present event. */
    public String text() throws IOException {
        try {
            return events.getText();
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** All text within the present element; ends on its end tag. */
    public String elementText() throws IOException {
        StringBuilder text = new StringBuilder();
        elementText(text);
        return text.toString();
    }

    /** Adds all text within the present element to what is there; ends on its end tag. */
    public void elementText(StringBuilder text) throws IOException {
        int parent = depth;
        for (int event = next(); depth >= parent && event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                add(text);
            }
        }
    }

    private void add(StringBuilder text) throws IOException {
        try {
            text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** Passes over the rest of the present element; ends on its end tag. */
    public void skip() throws IOException {
        int parent = depth;
        int event = XMLStreamConstants.START_ELEMENT;
        while (depth >= parent && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    /** The failure as what it is: a refusal from below, or XML that is not well-formed. */
    static IOException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedPackage refused) {
                return refused;
            }
        }
        boolean malformed = e instanceof XMLStreamException || e instanceof UncheckedStreamException;
        return new IOException((malformed ? "XML that is not well-formed: " : "XML that cannot be read: ") + e, e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
