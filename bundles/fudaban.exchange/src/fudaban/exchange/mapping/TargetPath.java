// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/**
 * The target of a row, taken apart.
 *
 * @param elements from below the record's element down
 * @param attribute the attribute of the last element, or null
 */
public record TargetPath(List<Element> elements, QName attribute) {
    private static final Pattern STEP = Pattern.compile("([^\\[\\]/@]+)(?:\\[(\\d{0,3})])?");

    /** Keeps a copy. */
    public TargetPath {
        elements = List.copyOf(elements);
    }

    /**
     * An element on the way.
     *
     * @param name its name
     * @param text as it stands in the path, number included: elements of one text are one element
     * @param repeated whether there is one for each item
     */
    public record Element(QName name, String text, boolean repeated) {}

    /** How many of its elements are repeated. */
    public int repeats() {
        return (int) elements.stream().filter(Element::repeated).count();
    }

    /**
     * Takes a path apart.
     *
     * @param namespaces namespace by prefix
     * @return empty when it is no path, or names a prefix that is not declared
     */
    public static Optional<TargetPath> parse(String text, Map<String, String> namespaces) {
        List<Element> elements = new ArrayList<>();
        QName attribute = null;
        for (String step : text.split("/", -1)) {
            if (attribute != null) {
                return Optional.empty();
            }
            if (step.equals(".") && elements.isEmpty()) {
                continue;
            }
            if (step.startsWith("@")) {
                attribute = Layout.name(namespaces, step.substring(1), true).orElse(null);
                if (attribute == null) {
                    return Optional.empty();
                }
                continue;
            }
            Matcher matcher = STEP.matcher(step);
            var name = matcher.matches() ? Layout.name(namespaces, matcher.group(1), false) : Optional.<QName>empty();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            elements.add(new Element(name.get(), step, "".equals(matcher.group(2))));
        }
        return Optional.of(new TargetPath(elements, attribute));
    }
}
