// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.form.FormWords;
import fudaban.document.internal.form.Node.Element;
import fudaban.document.internal.form.Node.Hole;
import fudaban.document.internal.form.Node.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks a form through: elements, attributes and names it may have, where they may stand, and what must not be missing. */
final class HtmlCheck {
    private static final Set<String> FLOW = Set.of("h1", "h2", "h3", "p", "div", "table", "ul", "ol", "hr");
    private static final Set<String> INLINE = Set.of("b", "strong", "span", "br");
    private static final Set<String> TEXT = Set.of("h1", "h2", "h3", "p", "li", "th", "td", "b", "strong", "span");
    private static final Set<String> ROWS = Set.of("tr");
    private static final Set<String> REPEATED = Set.of("tr", "li", "p", "div");
    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("html", Set.of("head", "body")),
            Map.entry("head", Set.of("title", "style", "meta")),
            Map.entry("body", FLOW),
            Map.entry("div", FLOW),
            Map.entry("table", Set.of("colgroup", "thead", "tbody", "tr")),
            Map.entry("colgroup", Set.of("col")),
            Map.entry("thead", ROWS),
            Map.entry("tbody", ROWS),
            Map.entry("tr", Set.of("th", "td")),
            Map.entry("ul", Set.of("li")),
            Map.entry("ol", Set.of("li")));
    private static final Set<String> PLAIN = Set.of("class", "style", "id", "lang", "xmlns");
    private static final int WIDEST = 40;

    private final Source source;
    private final FormWords words;
    private final StyleSheet styles;
    private final Set<String> used = new HashSet<>();
    private final Set<String> printed = new HashSet<>();

    HtmlCheck(Source source, FormWords words, StyleSheet styles) {
        this.source = source;
        this.words = words;
        this.styles = styles;
    }

    void run(Element root) {
        if (!root.name().equals("html")) {
            source.fault(root.at(), "form.root", root.name());
            return;
        }
        walk(root, null);
        if (root.elements("body").size() != 1) {
            source.fault(root.at(), "form.body");
        }
        for (String name : words.missing(used, printed)) {
            int end = Math.max(0, source.text().lastIndexOf("</body"));
            boolean text = !words.sections().contains(name);
            boolean list = words.lists().containsKey(name);
            source.fault(end, list ? "form.missing.list" : text ? "form.missing.text" : "form.missing", name);
        }
    }

    private void walk(Element element, String list) {
        String within = attributes(element, list);
        boolean inline = TEXT.contains(element.name());
        Set<String> allowed = inline ? INLINE : CHILDREN.getOrDefault(element.name(), Set.of());
        boolean free = Set.of("title", "style").contains(element.name());
        for (Node child : element.children()) {
            switch (child) {
                case Element each -> {
                    if (allowed.contains(each.name())) {
                        walk(each, within);
                    } else {
                        source.fault(each.at(), "form.element", each.name(), element.name(), names(allowed));
                    }
                }
                case Hole hole -> hole(hole, element, inline, within);
                case Words text -> {
                    if (!inline && !free && !text.text().isBlank()) {
                        source.fault(text.at(), "form.text", element.name());
                    }
                }
            }
        }
        styles.of(element);
        if (element.name().equals("table")) {
            table(element);
        }
    }

    private static String names(Set<String> allowed) {
        return allowed.isEmpty() ? "―" : String.join("、", new TreeSet<>(allowed));
    }

    private void hole(Hole hole, Element element, boolean inline, String list) {
        if (!inline) {
            source.fault(hole.at(), "form.text", element.name());
        } else if (!words.within(list).contains(hole.name())) {
            boolean elsewhere = words.lists().values().stream().anyMatch(each -> each.contains(hole.name()));
            source.fault(
                    hole.at(),
                    elsewhere ? "form.hole.outside" : "form.hole",
                    hole.name(),
                    String.join("、", words.within(list)));
        } else {
            used.add(hole.name());
        }
    }

    /** The list that its content stands in. */
    private String attributes(Element element, String list) {
        String within = list;
        for (var each : element.attributes().entrySet()) {
            String name = each.getKey();
            String value = each.getValue().strip();
            switch (name) {
                case "data-each" -> {
                    if (!REPEATED.contains(element.name())) {
                        source.fault(element.at(), "form.each.where", element.name());
                    } else if (list != null) {
                        source.fault(element.at(), "form.each.nested", value, list);
                    } else if (!words.lists().containsKey(value)) {
                        source.fault(
                                element.at(),
                                "form.each",
                                value,
                                names(words.lists().keySet()));
                    } else {
                        used.add(value);
                        within = value;
                    }
                }
                case "data-if" -> {
                    if (!words.texts().contains(value)
                            && !words.lists().containsKey(value)
                            && !words.sections().contains(value)) {
                        source.fault(element.at(), "form.if", value);
                    }
                }
                case "data-part" -> part(element, value);
                default -> {
                    if (!plain(element, name)) {
                        source.fault(element.at(), "form.attribute", name, element.name());
                    }
                }
            }
        }
        return within;
    }

    private static boolean plain(Element element, String attribute) {
        return PLAIN.contains(attribute)
                || element.name().equals("meta")
                || attribute.equals("colspan") && Set.of("td", "th").contains(element.name());
    }

    private void part(Element element, String value) {
        if (!element.name().equals("div")) {
            source.fault(element.at(), "form.part.where", element.name());
        } else if (!words.sections().contains(value)) {
            source.fault(element.at(), "form.part", value, names(words.sections()));
        } else {
            // What stands in it is for the eye of the author; the section takes its place.
            element.children().clear();
            printed.add(value);
            used.add(value);
        }
    }

    private void table(Element table) {
        List<Element> rows = HtmlBlocks.rows(table);
        int width = rows.isEmpty() ? 0 : width(rows.getFirst());
        if (width < 1 || width > WIDEST) {
            source.fault(table.at(), "form.table", width, WIDEST);
        }
        for (Element row : rows) {
            if (width(row) != width) {
                source.fault(row.at(), "form.row", width(row), width);
            }
        }
        for (Element group : table.elements("colgroup")) {
            if (group.elements().size() != width) {
                source.fault(group.at(), "form.columns", group.elements().size(), width);
            }
        }
    }

    private int width(Element row) {
        int width = 0;
        for (Element cell : row.elements()) {
            String span = cell.get("colspan");
            if (!span.isEmpty() && !span.matches("[1-9]\\d?")) {
                source.fault(cell.at(), "form.colspan", span);
                return 0;
            }
            width += HtmlBlocks.span(cell);
        }
        return width;
    }
}
