package io.portolan.opc;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a part one after the other, each with the place of its first byte and of the first byte behind it, for those who change a
 * part where it stands.
 */
public final class Tokens implements Closeable {
    private static final Pattern UTF_8 = Pattern.compile("(?i)UTF-?8|US-ASCII");
    private static final int DEEPEST = 256;

    private final XmlReader xml;
    private final XMLStreamReader2 reader;
    private final boolean withText;
    private final StringBuilder text = new StringBuilder();
    private int event = XMLStreamConstants.START_DOCUMENT;

    /**
     * The tags of a part, with the text between them or, twice as fast, without.
     *
     * @throws IOException also if the part is not written in UTF-8
     */
    public Tokens(InputStream part, boolean withText) throws IOException {
        this.withText = withText;
        this.xml = new SafeXml(DEEPEST).reader(new FullReads(part));
        this.reader = (XMLStreamReader2) xml.events();
        checkEncoding(reader.getEncoding());
    }

    /** Goes to the next tag; false behind the last. An element without content counts as two tags. */
    public boolean next() throws IOException {
        text.setLength(0);
        for (event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (isStart() || isEnd()) {
                return true;
            }
            if (withText && reader.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.text());
            }
        }
        return false;
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether the tag is start and end in one. */
    public boolean isEmpty() throws IOException {
        try {
            return reader.isEmptyElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** How many elements are open, this one included. */
    public int depth() {
        return reader.getDepth();
    }

    /** The tag's name without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    public String prefix() {
        return reader.getPrefix();
    }

    public String namespace() {
        return reader.getNamespaceURI();
    }

    /** The text between the tag before and this one. */
    public String text() {
        return text.toString();
    }

    /** The place of the tag's first byte. */
    public long start() {
        return reader.getLocationInfo().getStartingByteOffset();
    }

    /** The place of the first byte behind the tag. */
    public long end() throws IOException {
        try {
            return reader.getLocationInfo().getEndingByteOffset();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An attribute without prefix; "" where there is none. */
    public String attribute(String name) {
        String value = reader.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    public int attributes() {
        return reader.getAttributeCount();
    }

    /** The name of an attribute, {@code r:} before it where it names a relationship, else its namespace in braces if it has one. */
    public String attributeName(int index) {
        String space = reader.getAttributeNamespace(index);
        String local = reader.getAttributeLocalName(index);
        if (space == null || space.isEmpty()) {
            return local;
        }
        return Ooxml.transitional(space).equals(Ooxml.RELATIONSHIP_IDS) ? "r:" + local : "{" + space + "}" + local;
    }

    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    /** Places are counted in bytes and insertions made in UTF-8. */
    private static void checkEncoding(@Nullable String encoding) throws IOException {
        if (encoding != null && !UTF_8.matcher(encoding).matches()) {
            throw new IOException("a part is written in " + encoding);
        }
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
