// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.difference.Shape;
import fudaban.exchange.difference.Shape.Node;
import fudaban.exchange.internal.xml.Schemas;
import fudaban.exchange.xml.SchemaFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * The shape of a schema. Knows what schemas of such formats are made of: elements, attributes, sequence, choice, all, groups, named types, extension,
 * restriction. The parts of a choice count as optional. A type within itself is taken once.
 */
public final class XsdShape {
    private static final Set<String> GROUPS = Set.of("sequence", "choice", "all");

    private final SchemaFiles files;
    private final XsdParts parts;
    /** Types that are being read, against types within themselves. */
    private final Set<Element> open = new HashSet<>();

    /**
     * @throws ExchangeException when it is no schema
     */
    public XsdShape(SchemaFiles files) throws ExchangeException {
        // The validator of the JDK says more exactly what is wrong with a schema than we could.
        Schemas.compile(files);
        this.files = files;
        this.parts = XsdParts.read(files);
    }

    /**
     * From a root element.
     *
     * @param root its local name; empty: the first global element
     * @throws ExchangeException when there is no such element
     */
    public Shape shape(String root) throws ExchangeException {
        Element element = parts.element(root);
        if (element == null) {
            throw new ExchangeException(List.of(Finding.at(Place.of(files.main()), "schema.root", root)));
        }
        return new Shape(parts.namespace(), element(element, 1, 1));
    }

    private Node element(Element use, int least, int most) {
        Element declared = use;
        if (use.hasAttribute("ref")) {
            declared = parts.element(XsdParts.local(use.getAttribute("ref")));
        }
        if (declared == null) {
            return new Node(XsdParts.local(use.getAttribute("ref")), "", least, most, Map.of(), List.of());
        }
        Content content = new Content();
        Element complex = XsdParts.child(declared, "complexType");
        Element simple = XsdParts.child(declared, "simpleType");
        if (complex != null) {
            complex(complex, content);
        } else if (simple != null) {
            simple(simple, content);
        } else {
            named(declared.getAttribute("type"), content);
        }
        List<Node> children = new ArrayList<>(content.attributes);
        children.addAll(content.elements);
        return new Node(declared.getAttribute("name"), content.type, least, most, content.limits, children);
    }

    /** What stands within an element. */
    private static final class Content {
        private String type = "";
        private final Map<String, String> limits = new TreeMap<>();
        private final List<Node> attributes = new ArrayList<>();
        private final List<Node> elements = new ArrayList<>();
    }

    private void named(String type, Content content) {
        Element complex = parts.type(type);
        if (complex == null) {
            content.type = XsdParts.local(type);
        } else if (complex.getLocalName().equals("simpleType")) {
            simple(complex, content);
        } else if (open.add(complex)) {
            complex(complex, content);
            open.remove(complex);
        }
    }

    private void complex(Element type, Content content) {
        for (Element child : XsdParts.children(type)) {
            switch (child.getLocalName()) {
                case "complexContent", "simpleContent" -> derived(child, content);
                default -> particle(child, content, 1, 1);
            }
        }
    }

    private void derived(Element holder, Content content) {
        for (Element derivation : XsdParts.children(holder)) {
            boolean extension = derivation.getLocalName().equals("extension");
            if (extension || holder.getLocalName().equals("simpleContent")) {
                named(derivation.getAttribute("base"), content);
            }
            facets(derivation, content);
            XsdParts.children(derivation).forEach(child -> particle(child, content, 1, 1));
        }
    }

    private void particle(Element child, Content content, int least, int most) {
        String kind = child.getLocalName();
        int min = times(least, XsdParts.times(child, "minOccurs"));
        int max = times(most, XsdParts.times(child, "maxOccurs"));
        if (kind.equals("element")) {
            content.elements.add(element(child, min, max));
        } else if (GROUPS.contains(kind)) {
            int inner = kind.equals("choice") ? 0 : min;
            XsdParts.children(child).forEach(each -> particle(each, content, inner, max));
        } else if (kind.equals("group") && parts.group(child.getAttribute("ref")) != null) {
            XsdParts.children(parts.group(child.getAttribute("ref")))
                    .forEach(each -> particle(each, content, min, max));
        } else if (kind.equals("attributeGroup") && parts.attributes(child.getAttribute("ref")) != null) {
            XsdParts.children(parts.attributes(child.getAttribute("ref")))
                    .forEach(each -> particle(each, content, 1, 1));
        } else if (kind.equals("attribute") && !child.getAttribute("use").equals("prohibited")) {
            content.attributes.add(attribute(child));
        }
    }

    private Node attribute(Element attribute) {
        Content content = new Content();
        Element simple = XsdParts.child(attribute, "simpleType");
        if (simple != null) {
            simple(simple, content);
        } else {
            named(attribute.getAttribute("type"), content);
        }
        String name = attribute.hasAttribute("name")
                ? attribute.getAttribute("name")
                : XsdParts.local(attribute.getAttribute("ref"));
        int least = attribute.getAttribute("use").equals("required") ? 1 : 0;
        return new Node("@" + name, content.type, least, 1, content.limits, List.of());
    }

    private void simple(Element type, Content content) {
        for (Element child : XsdParts.children(type)) {
            if (child.getLocalName().equals("restriction")) {
                Element inner = XsdParts.child(child, "simpleType");
                if (inner != null) {
                    simple(inner, content);
                } else {
                    named(child.getAttribute("base"), content);
                }
                facets(child, content);
            } else if (!child.getLocalName().equals("annotation")) {
                content.type = child.getLocalName();
            }
        }
    }

    /** Facets of a restriction; those of one name belong together. */
    private static void facets(Element restriction, Content content) {
        Map<String, String> own = new HashMap<>();
        for (Element facet : XsdParts.children(restriction)) {
            if (facet.hasAttribute("value")) {
                own.merge(facet.getLocalName(), facet.getAttribute("value"), (one, other) -> one + "|" + other);
            }
        }
        content.limits.putAll(own);
    }

    private static int times(int one, int other) {
        return (int) Math.min(Shape.ANY, (long) one * other);
    }
}
