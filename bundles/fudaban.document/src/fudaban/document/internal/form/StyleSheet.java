// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.internal.form.Node.Element;
import fudaban.document.model.Align;
import fudaban.document.model.PageSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of CSS that forms are written in: rules for names of elements and classes, {@code @page}, and {@code @media screen}, which only the author's own
 * browser looks at. Whatever else stands there is a fault with its place, never passed over: a form looks as it says or is refused.
 */
final class StyleSheet {
    private static final Pattern SELECTOR = Pattern.compile("([a-z][a-z0-9]*)?(?:\\.([A-Za-z_][\\w-]*))?");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)(mm|cm|pt|em|%)?");
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double LEAST_MARGIN = 10;
    private static final double MOST_MARGIN = 70;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 36;

    private record Rule(String element, String type, Style style, int weight) {}

    private final Source source;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Element, Style> styles = new IdentityHashMap<>();
    private PageSetup page = PageSetup.portrait();

    StyleSheet(Source source) {
        this.source = source;
    }

    /** The paper. */
    PageSetup page() {
        return page;
    }

    /** What rules and its own attribute say of an element. */
    Style of(Element element) {
        return styles.computeIfAbsent(element, this::read);
    }

    private Style read(Element element) {
        List<String> classes = List.of(element.get("class").split("\\s+"));
        Style style = Style.NONE;
        for (int weight = 0; weight <= 3; weight++) {
            for (Rule rule : rules) {
                if (rule.weight == weight
                        && (rule.element == null || rule.element.equals(element.name()))
                        && (rule.type == null || classes.contains(rule.type))) {
                    style = style.under(rule.style);
                }
            }
        }
        String own = element.get("style");
        if (own.isEmpty()) {
            return style;
        }
        int at = Math.max(element.at(), source.text().indexOf(own, element.at()));
        return style.under(declarations(own, at, false));
    }

    /** Reads the text of a style element. */
    void read(String css, int begin) {
        int at = Math.max(0, source.text().indexOf(css, begin));
        String text = blanked(css);
        int from = 0;
        while (true) {
            int brace = text.indexOf('{', from);
            if (brace < 0) {
                if (!text.substring(from).isBlank()) {
                    source.fault(
                            at + skip(text, from),
                            "form.css.rule",
                            text.substring(from).strip());
                }
                return;
            }
            String head = text.substring(from, brace).strip();
            int end = closing(text, brace);
            if (end < 0) {
                source.fault(at + skip(text, from), "form.css.open", head);
                return;
            }
            block(head, text.substring(brace + 1, end), at + skip(text, from), at + brace + 1);
            from = end + 1;
        }
    }

    private void block(String head, String body, int at, int bodyAt) {
        if (head.equals("@page")) {
            declarations(body, bodyAt, true);
        } else if (head.startsWith("@")) {
            if (!head.matches("@media\\s+screen")) {
                source.fault(at, "form.css.at", head);
            }
        } else {
            Style style = declarations(body, bodyAt, false);
            for (String each : head.split(",")) {
                Matcher selector = SELECTOR.matcher(each.strip());
                if (!selector.matches() || each.isBlank()) {
                    source.fault(at, "form.css.selector", each.strip());
                } else {
                    int weight = (selector.group(1) == null ? 0 : 1) + (selector.group(2) == null ? 0 : 2);
                    rules.add(new Rule(selector.group(1), selector.group(2), style, weight));
                }
            }
        }
    }

    /** Comments become blanks, so that places stay what they are. */
    private static String blanked(String css) {
        Matcher comment = Pattern.compile("(?s)/\\*.*?\\*/").matcher(css);
        return comment.replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static int closing(String text, int brace) {
        int depth = 0;
        for (int i = brace; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Style declarations(String body, int at, boolean paper) {
        Style style = Style.NONE;
        int from = 0;
        for (String each : body.split(";", -1)) {
            int place = at + skip(body, from);
            from += each.length() + 1;
            if (each.isBlank()) {
                continue;
            }
            int colon = each.indexOf(':');
            String name = (colon < 0 ? each : each.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : each.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            if (paper) {
                paper(name, value, place);
            } else {
                style = style.under(declared(name, value, place));
            }
        }
        return style;
    }

    private Style declared(String name, String value, int at) {
        return switch (name) {
            case "font-size" ->
                new Style(
                        between(points(value), SMALLEST, LARGEST, name, value, at),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case "font-weight" ->
                new Style(null, word(value, at, name, "normal", "bold") == 1, null, null, null, null, null, null);
            case "text-align" ->
                new Style(
                        null,
                        null,
                        Align.values()[word(value, at, name, "left", "center", "right")],
                        null,
                        null,
                        null,
                        null,
                        null);
            case "text-indent" ->
                new Style(
                        null, null, null, between(number(value, "em"), 0, 10, name, value, at), null, null, null, null);
            case "margin-top" ->
                new Style(
                        null, null, null, null, between(millimetres(value), 0, 200, name, value, at), null, null, null);
            case "width" ->
                new Style(
                        null,
                        null,
                        null,
                        null,
                        null,
                        between(number(value, "%"), 0.5, 100, name, value, at),
                        null,
                        null);
            case "break-before", "page-break-before" ->
                new Style(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        word(value, at, name, "auto", name.startsWith("page") ? "always" : "page") == 1,
                        null);
            case "break-inside", "page-break-inside" ->
                new Style(null, null, null, null, null, null, null, word(value, at, name, "auto", "avoid") == 1);
            default -> {
                source.fault(at, "form.css.property", name);
                yield Style.NONE;
            }
        };
    }

    private void paper(String name, String value, int at) {
        switch (name) {
            case "size" -> {
                int which = word(value, at, name, "a4", "a4 portrait", "a4 landscape");
                page = new PageSetup(which == 2, page.top(), page.right(), page.bottom(), page.left());
            }
            case "margin" -> {
                Double[] sides = Arrays.stream(value.split("\\s+"))
                        .map(each -> between(millimetres(each), LEAST_MARGIN, MOST_MARGIN, name, value, at))
                        .toArray(Double[]::new);
                if (sides.length > 4 || Arrays.asList(sides).contains(null)) {
                    if (sides.length > 4) {
                        source.fault(at, "form.css.value", name, value);
                    }
                    return;
                }
                double right = sides[sides.length > 1 ? 1 : 0];
                page = new PageSetup(
                        page.landscape(),
                        sides[0],
                        right,
                        sides[sides.length > 2 ? 2 : 0],
                        sides.length > 3 ? sides[3] : right);
            }
            default -> source.fault(at, "form.css.property", "@page " + name);
        }
    }

    private int word(String value, int at, String name, String... words) {
        int which = Arrays.asList(words).indexOf(value.replaceAll("\\s+", " "));
        if (which < 0) {
            source.fault(at, "form.css.word", name, value, String.join("、", words));
            return 0;
        }
        return which;
    }

    private Double between(Double number, double least, double most, String name, String value, int at) {
        if (number == null || number < least || number > most) {
            source.fault(at, "form.css.value", name, value);
            return null;
        }
        return number;
    }

    private static Double points(String value) {
        Double points = number(value, "pt");
        Double millimetres = points == null ? millimetres(value) : null;
        return millimetres == null ? points : Double.valueOf(millimetres * POINTS_PER_MM);
    }

    private static Double millimetres(String value) {
        Double millimetres = number(value, "mm");
        Double centimetres = millimetres == null ? number(value, "cm") : null;
        Double points = millimetres == null && centimetres == null ? number(value, "pt") : null;
        if (points != null) {
            return points / POINTS_PER_MM;
        }
        if (centimetres != null) {
            return centimetres * 10;
        }
        return millimetres == null && value.equals("0") ? Double.valueOf(0) : millimetres;
    }

    /** A number with this unit; null when it is none. */
    private static Double number(String value, String unit) {
        Matcher length = LENGTH.matcher(value);
        return length.matches() && unit.equals(length.group(2)) ? Double.valueOf(length.group(1)) : null;
    }
}
