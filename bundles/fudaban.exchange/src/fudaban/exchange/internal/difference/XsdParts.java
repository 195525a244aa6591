// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.difference.Shape;
import fudaban.exchange.xml.SchemaFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The named parts of all files of a schema, by local name: editions of one format do not use a name twice. */
final class XsdParts {
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Element> types = new LinkedHashMap<>();
    private final Map<String, Element> groups = new LinkedHashMap<>();
    private final Map<String, Element> attributeGroups = new LinkedHashMap<>();
    private String namespace = "";

    private XsdParts() {}

    static XsdParts read(SchemaFiles files) throws ExchangeException {
        XsdParts parts = new XsdParts();
        DocumentBuilder builder = builder();
        parts.add(builder, files, files.main());
        for (String name : files.files().keySet()) {
            if (!name.equals(files.main()) && name.endsWith(".xsd")) {
                parts.add(builder, files, name);
            }
        }
        return parts;
    }

    private void add(DocumentBuilder builder, SchemaFiles files, String name) throws ExchangeException {
        try {
            Element schema = builder.parse(
                            new ByteArrayInputStream(files.files().get(name)))
                    .getDocumentElement();
            if (name.equals(files.main())) {
                namespace = schema.getAttribute("targetNamespace");
            }
            for (Element child : children(schema)) {
                Map<String, Element> kind = switch (child.getLocalName()) {
                    case "element" -> elements;
                    case "simpleType", "complexType" -> types;
                    case "group" -> groups;
                    case "attributeGroup" -> attributeGroups;
                    default -> new LinkedHashMap<>();
                };
                kind.putIfAbsent(child.getAttribute("name"), child);
            }
        } catch (SAXException | IOException broken) {
            throw new ExchangeException(
                    List.of(Finding.at(Place.of(name), "schema.broken", broken.getMessage())), broken);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String namespace() {
        return namespace;
    }

    Element element(String name) {
        return name.isEmpty() ? elements.values().stream().findFirst().orElse(null) : elements.get(name);
    }

    /** A type of the schema, or null for one of XML Schema itself. */
    Element type(String name) {
        return types.get(local(name));
    }

    Element group(String name) {
        return groups.get(local(name));
    }

    Element attributes(String name) {
        return attributeGroups.get(local(name));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    static int times(Element element, String attribute) {
        String value = element.getAttribute(attribute).strip();
        if (value.isEmpty()) {
            return 1;
        }
        // As XML Schema reads it, with blanks around; what is larger than anybody counts is as good as unbounded.
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : Shape.ANY;
    }

    static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getLocalName().equals("annotation")) {
                children.add(element);
            }
        }
        return children;
    }
}
