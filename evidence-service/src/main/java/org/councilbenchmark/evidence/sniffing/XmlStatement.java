package org.councilbenchmark.evidence.sniffing;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a small statement in XML: no document types, nothing fetched. */
public final class XmlStatement {

    private static final XMLInputFactory FACTORY = factory();

    private XmlStatement() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Shows each start of an element, so that its attributes can be read.
     *
     * @param name of the part, for the refusal of what is not XML
     */
    public static void forEachElement(String name, byte[] xml, Consumer<XMLStreamReader> then) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    then.accept(reader);
                }
            }
        } catch (XMLStreamException notXml) {
            throw FileFault.MALFORMED.found(name);
        }
    }
}
