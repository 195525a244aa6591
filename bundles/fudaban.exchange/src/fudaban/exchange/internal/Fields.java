// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal;

import fudaban.exchange.Finding;
import fudaban.exchange.Findings;
import fudaban.exchange.Place;
import fudaban.exchange.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the members of one JSON object by name and kind; what is wrong is found with its place, and reading goes on. */
public final class Fields {
    private final Map<String, Located> members;
    private final Place place;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param node an object; anything else is found wrong and read as an empty one
     * @param findings where mistakes go
     */
    public Fields(Located node, Findings findings) {
        this.place = node.place();
        this.findings = findings;
        if (node.value() instanceof Map<?, ?> map) {
            members = new LinkedHashMap<>();
            map.forEach((name, value) -> members.put((String) name, (Located) value));
        } else {
            members = Map.of();
            wrong(place, "json.object");
        }
    }

    /** Where mistakes go. */
    public Findings findings() {
        return findings;
    }

    /** Where the object begins. */
    public Place place() {
        return place;
    }

    /** Where a member stands, or the object when it is not there. */
    public Place place(String name) {
        Located member = members.get(name);
        return member == null ? place : member.place();
    }

    /** Whether a member is there and not null. */
    public boolean has(String name) {
        return node(name) != null;
    }

    /** The member's names, in order. */
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** A text that has to be there; an empty one when it is not. */
    public String need(String name) {
        String text = text(name, "");
        if (text.isEmpty()) {
            wrong(place, "json.needs", name);
        }
        return text;
    }

    /** A text, number or truth value as text. */
    public String text(String name, String otherwise) {
        Located node = node(name);
        return node == null ? otherwise : scalar(node, otherwise);
    }

    /** A whole number not below 0. */
    public long number(String name, long otherwise) {
        Located node = node(name);
        if (node == null) {
            return otherwise;
        }
        try {
            long number = node.value() instanceof BigDecimal decimal ? decimal.longValueExact() : -1;
            if (number >= 0) {
                return number;
            }
        } catch (ArithmeticException fraction) {
            // told below
        }
        wrong(node.place(), "json.number", name);
        return otherwise;
    }

    /** A truth value; false when it is not there. */
    public boolean flag(String name) {
        Located node = node(name);
        if (node != null && !(node.value() instanceof Boolean)) {
            wrong(node.place(), "json.flag", name);
        }
        return node != null && Boolean.TRUE.equals(node.value());
    }

    /** A day as ISO 8601, or null. */
    public LocalDate day(String name) {
        String text = text(name, "");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            wrong(place(name), "json.day", name, text);
            return null;
        }
    }

    /** A text or a list of texts, as a list. */
    public List<String> texts(String name) {
        Located node = node(name);
        if (node == null) {
            return List.of();
        }
        return node.value() instanceof List
                ? list(name).stream().map(each -> scalar(each, "")).toList()
                : List.of(scalar(node, ""));
    }

    /** A list, empty when it is not there. */
    public List<Located> list(String name) {
        Located node = node(name);
        List<Located> list = new ArrayList<>();
        if (node != null && node.value() instanceof List<?> values) {
            values.forEach(value -> list.add((Located) value));
        } else if (node != null) {
            wrong(node.place(), "json.list", name);
        }
        return list;
    }

    /** A list, or the member itself as the only one; empty when it is not there. */
    public List<Located> oneOrMore(String name) {
        Located node = node(name);
        return node == null || node.value() instanceof List ? list(name) : List.of(node);
    }

    /** An object; an empty one when it is not there. */
    public Fields object(String name) {
        Located node = node(name);
        return new Fields(node == null ? new Located(Map.of(), place) : node, findings);
    }

    /** All members as texts. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        members.keySet().forEach(name -> all.put(name, text(name, "")));
        return all;
    }

    /** {@code {"ja": ..., "en": ...}}, or one text for both. */
    public Words words(String name) {
        Located node = node(name);
        if (node == null || !(node.value() instanceof Map)) {
            return node == null ? Words.NONE : Words.of(scalar(node, ""));
        }
        Fields both = new Fields(node, findings);
        Words words = new Words(both.text("ja", ""), both.text("en", ""));
        both.done();
        return words;
    }

    /** Finds what nobody asked for: most likely a misspelt name. */
    public void done() {
        members.forEach((name, value) -> {
            if (!taken.contains(name)) {
                wrong(value.place(), "json.unknown", name);
            }
        });
    }

    /** A mistake at a place. */
    public void wrong(Place where, String key, Object... values) {
        findings.add(Finding.at(where, key, values));
    }

    private Located node(String name) {
        taken.add(name);
        Located node = members.get(name);
        return node == null || node.value() == null ? null : node;
    }

    private String scalar(Located node, String otherwise) {
        return switch (node.value()) {
            case String text -> text;
            case BigDecimal number -> number.toPlainString();
            case Boolean truth -> truth.toString();
            case null, default -> {
                wrong(node.place(), "json.text");
                yield otherwise;
            }
        };
    }
}
