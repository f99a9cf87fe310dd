package io.portolan.opc;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The only place where XML readers are made: without document types, without entities, without a look outside. */
final class SafeXml {
    private final InputFactoryImpl factory = new InputFactoryImpl();
    private final int depth;

    SafeXml(int depth) {
        this.depth = depth;
        factory.configureForSpeed();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    XmlReader reader(InputStream in) throws IOException {
        try {
            return new XmlReader(factory.createXMLStreamReader(in), in, depth);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw XmlReader.failure(e);
        }
    }
}
