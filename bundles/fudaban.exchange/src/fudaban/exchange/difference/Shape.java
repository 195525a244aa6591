// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.difference;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.internal.difference.MappingShape;
import fudaban.exchange.internal.difference.XsdShape;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.xml.SchemaFiles;
import java.util.List;
import java.util.Map;

/**
 * What a format looks like: elements and attributes as a tree, whether it came from a schema or from a mapping.
 *
 * @param namespace target namespace
 * @param root the root
 */
public record Shape(String namespace, Node root) {
    /** Unbounded {@link Node#most}. */
    public static final int ANY = Integer.MAX_VALUE;

    /**
     * An element or attribute.
     *
     * @param name its local name, attributes with {@code @} in front
     * @param type its type without namespace, {@code string} for a restriction of it; empty when it is not known
     * @param least how often it has to be there
     * @param most how often it may be there
     * @param limits facets by name: {@code maxLength}, {@code pattern}, {@code enumeration} (values joined by {@code |}) ...
     * @param children in order, attributes first
     */
    public record Node(String name, String type, int least, int most, Map<String, String> limits, List<Node> children) {
        /** Keeps copies. */
        public Node {
            limits = Map.copyOf(limits);
            children = List.copyOf(children);
        }

        /** Whether it is an attribute or an element with text alone. */
        public boolean isLeaf() {
            return children.stream().allMatch(child -> child.name().startsWith("@"));
        }

        /** Whether it has to be there. */
        public boolean mandatory() {
            return least > 0;
        }
    }

    /**
     * Of a schema.
     *
     * @param files the schema
     * @param root local name of the root element; empty: the first global element
     * @throws ExchangeException when it is no schema or has no such element
     */
    public static Shape of(SchemaFiles files, String root) throws ExchangeException {
        return new XsdShape(files).shape(root);
    }

    /** Of a mapping: as much as it tells (no types, most lengths). */
    public static Shape of(Mapping mapping) {
        return MappingShape.of(mapping);
    }
}
