// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a form. */
sealed interface Node {
    /** Where it begins in the source, in characters from 0. */
    int at();

    /** Text as it stands. */
    record Words(String text, int at) implements Node {}

    /** {@code {{name}}}. */
    record Hole(String name, int at) implements Node {}

    /** An element. */
    record Element(String name, Map<String, String> attributes, List<Node> children, int at) implements Node {
        Element(String name, int at) {
            this(name, new LinkedHashMap<>(), new ArrayList<>(), at);
        }

        /** An attribute; empty when it has none. */
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** Its elements, without texts. */
        List<Element> elements() {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /** Its elements of a name. */
        List<Element> elements(String wanted) {
            return elements().stream()
                    .filter(each -> each.name().equals(wanted))
                    .toList();
        }

        /** What is written in it, without holes and elements. */
        String words() {
            var text = new StringBuilder();
            children.forEach(each -> text.append(each instanceof Words words ? words.text() : ""));
            return text.toString();
        }
    }
}
