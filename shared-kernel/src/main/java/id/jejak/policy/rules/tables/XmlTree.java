package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.ModelRefused;

import java.io.StringReader;
import java.util.ArrayDeque;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML within limits; document types, entities and other files have no place in it. */
final class XmlTree {
    private final ArrayDeque<Element> open = new ArrayDeque<>();
    private int elements;

    private XmlTree() {}

    /**
     * @throws ModelRefused if the text is not well formed or too large
     */
    static Element read(String xml) {
        if (xml.length() > Limits.CHARACTERS) {
            throw Limits.exceeded(xml.length() + " characters");
        }
        try {
            return new XmlTree().tree(factory().createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException broken) {
            throw ModelRefused.notWellFormed(broken.getMessage());
        } catch (ModelRefused refused) {
            throw refused;
        } catch (RuntimeException broken) {
            // The parser stumbles like this over some texts that are no XML at all.
            throw ModelRefused.notWellFormed(broken.toString());
        }
    }

    private Element tree(XMLStreamReader xml) throws XMLStreamException {
        var holder = new Element("", "");
        open.push(holder);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.element().append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw ModelRefused.notWellFormed("a document type or an entity");
                default -> {}
            }
        }
        return holder.children().getFirst();
    }

    private void start(XMLStreamReader xml) {
        if (++elements > Limits.ELEMENTS) {
            throw Limits.exceeded("more than " + Limits.ELEMENTS + " elements");
        }
        if (open.size() > Limits.DEPTH) {
            throw Limits.exceeded("elements nested deeper than " + Limits.DEPTH);
        }
        var namespace = xml.getNamespaceURI();
        var element = new Element(namespace == null ? "" : namespace, xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
                put(element, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        open.element().children().add(element);
        open.push(element);
    }

    private static void put(Element element, String name, String value) {
        if (value.length() > Limits.CELL) {
            throw Limits.exceeded(
                    "%s of %s: %d characters".formatted(name, element.name(), value.length()));
        }
        element.put(name, value);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver(
                (publicId, systemId, base, name) -> {
                    throw new XMLStreamException("a model is one text: " + systemId);
                });
        return factory;
    }
}
