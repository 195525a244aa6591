// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parts of a package as trees, where a part is written anew with little changed. */
public final class PackageDom {
    /** What follows calcPr in a workbook (ECMA-376 18.2.27): it is put before the first of these. */
    private static final List<String> AFTER_CALCULATION = List.of(
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst");

    /** What stands before the names of a workbook, as far as names are not its first element. */
    private static final List<String> BEFORE_NAMES = List.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences");

    private PackageDom() {}

    /**
     * Reads a part; nothing outside it is ever loaded.
     *
     * @throws IOException when it is broken
     */
    public static Document read(PackageParts parts, String part) throws IOException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = parts.open(part)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (ParserConfigurationException | SAXException broken) {
            throw parts.broken(part, broken);
        }
    }

    /** All elements of a name, in order. */
    public static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The child elements of a name, in order. */
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    /** A new element of a document's own namespace and prefix. */
    static Element create(Element like, String name) {
        String prefix = like.getPrefix();
        return like.getOwnerDocument()
                .createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** A workbook part that says: calculate everything when it is opened. */
    public static byte[] calculating(Document workbook) throws IOException {
        Element root = workbook.getDocumentElement();
        Element calculation = children(root, "calcPr").stream().findFirst().orElseGet(() -> {
            Node before = null;
            for (Node child = root.getFirstChild(); child != null && before == null; child = child.getNextSibling()) {
                before = child instanceof Element element && AFTER_CALCULATION.contains(element.getLocalName())
                        ? child
                        : null;
            }
            Element created = create(root, "calcPr");
            root.insertBefore(created, before);
            return created;
        });
        calculation.setAttribute("fullCalcOnLoad", "1");
        return bytes(workbook);
    }

    /**
     * A workbook part with other defined names. A name that is set loses what it stood for, in whatever sheet it was defined.
     *
     * @param set what names stand for
     * @param removed names that go; Excel takes small and capital letters of names for the same
     */
    public static byte[] named(Document workbook, Map<String, String> set, Set<String> removed) throws IOException {
        Element root = workbook.getDocumentElement();
        Element names = children(root, "definedNames").stream().findFirst().orElseGet(() -> {
            Node before = root.getFirstChild();
            for (Node child = before; child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && BEFORE_NAMES.contains(element.getLocalName())) {
                    before = child.getNextSibling();
                }
            }
            Element created = create(root, "definedNames");
            root.insertBefore(created, before);
            return created;
        });
        for (Element each : children(names, "definedName")) {
            String name = each.getAttribute("name");
            if (Stream.concat(set.keySet().stream(), removed.stream()).anyMatch(name::equalsIgnoreCase)) {
                names.removeChild(each);
            }
        }
        set.forEach((name, place) -> {
            Element created = create(names, "definedName");
            created.setAttribute("name", name);
            created.setTextContent(place);
            names.appendChild(created);
        });
        if (children(names, "definedName").isEmpty()) {
            root.removeChild(names);
        }
        return bytes(workbook);
    }

    static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IOException(impossible);
        }
        return out.toByteArray();
    }
}
