package io.portolan.report.excel.weave;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** The tags of a part one after the other, each with the place of its first byte and of the first byte behind it. */
final class Tokens implements AutoCloseable {
    private static final Pattern UTF_8 = Pattern.compile("(?i)UTF-?8|US-ASCII");
    private static final XMLInputFactory2 FACTORY = factory();

    private final XMLStreamReader2 reader;
    private final boolean withText;
    private final StringBuilder text = new StringBuilder();
    private int event = XMLStreamConstants.START_DOCUMENT;

    /** The tags of a part, with the text between them or, twice as fast, without. */
    Tokens(InputStream part, boolean withText) throws IOException {
        this.withText = withText;
        try {
            reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new FullReads(part));
            checkEncoding(reader.getEncoding());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Goes to the next tag; false behind the last. An element without content counts as two tags. */
    boolean next() throws IOException {
        text.setLength(0);
        try {
            while (reader.hasNext()) {
                event = reader.next();
                if (isStart() || isEnd()) {
                    return true;
                }
                other();
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether the tag is start and end in one. */
    boolean isEmpty() throws IOException {
        try {
            return reader.isEmptyElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** How many elements are open, this one included. */
    int depth() {
        return reader.getDepth();
    }

    /** The tag's name without prefix. */
    String name() {
        return reader.getLocalName();
    }

    String prefix() {
        return reader.getPrefix();
    }

    String namespace() {
        return reader.getNamespaceURI();
    }

    /** The text between the tag before and this one. */
    String text() {
        return text.toString();
    }

    /** The place of the tag's first byte. */
    long start() {
        return reader.getLocationInfo().getStartingByteOffset();
    }

    /** The place of the first byte behind the tag. */
    long end() throws IOException {
        try {
            return reader.getLocationInfo().getEndingByteOffset();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An attribute without prefix; "" where there is none. */
    String attribute(String name) {
        String value = reader.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    /** The name of an attribute, {@code r:} before it where it names a relationship, else its namespace in braces if it has one. */
    String attributeName(int index) {
        String space = reader.getAttributeNamespace(index);
        String local = reader.getAttributeLocalName(index);
        if (space == null || space.isEmpty()) {
            return local;
        }
        return Dialect.isRelationships(space) ? "r:" + local : "{" + space + "}" + local;
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void other() throws IOException {
        if (event == XMLStreamConstants.DTD) {
            throw new IOException("a part declares a document type");
        }
        boolean isText = reader.hasText() && event != XMLStreamConstants.COMMENT;
        if (withText && isText) {
            text.append(reader.getText());
        }
    }

    /** Places are counted in bytes and insertions made in UTF-8. */
    private static void checkEncoding(@Nullable String encoding) throws IOException {
        if (encoding != null && !UTF_8.matcher(encoding).matches()) {
            throw new IOException("a part is written in " + encoding);
        }
    }

    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The parser loses count of its bytes when its first read comes back half full. */
    private static final class FullReads extends FilterInputStream {
        FullReads(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.readNBytes(target, offset, length);
            return read == 0 && length > 0 ? -1 : read;
        }
    }
}
