// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code table of one code system (体系): what a value of ours is called there, and from when to when. */
public final class CodeTable {
    private final String name;
    private final String system;
    private final Map<String, List<Entry>> entries;

    /**
     * One line.
     *
     * @param from our value
     * @param to the code of the other system
     * @param validFrom first day it is valid, or null
     * @param validTo last day it is valid, or null
     * @param title what the code means; may be empty
     */
    public record Entry(String from, String to, LocalDate validFrom, LocalDate validTo, Words title) {
        /** Whether it is valid on a day. */
        public boolean on(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }

        /** Whether there is a day on which both are valid. */
        boolean overlaps(Entry other) {
            return (validFrom == null || other.validTo == null || !validFrom.isAfter(other.validTo))
                    && (other.validFrom == null || validTo == null || !other.validFrom.isAfter(validTo));
        }
    }

    /**
     * @param name by which mappings call it
     * @param system the code system (体系) as messages name it
     * @param lines its lines in order
     */
    public CodeTable(String name, String system, List<Entry> lines) {
        this.name = name;
        this.system = system;
        Map<String, List<Entry>> map = new LinkedHashMap<>();
        lines.forEach(
                e -> map.computeIfAbsent(e.from(), from -> new ArrayList<>(1)).add(e));
        this.entries = Collections.unmodifiableMap(map);
    }

    static CodeTable empty(String name) {
        return new CodeTable(name, "", List.of());
    }

    /** By which mappings call it. */
    public String name() {
        return name;
    }

    /** The code system (体系). */
    public String system() {
        return system.isEmpty() ? name : system;
    }

    /** All lines, by our values in their order. */
    public List<Entry> entries() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /** The code of a value on a day; empty when there is none then. */
    public Optional<String> code(String from, LocalDate day) {
        for (Entry entry : entries.getOrDefault(from, List.of())) {
            if (entry.on(day)) {
                return Optional.of(entry.to());
            }
        }
        return Optional.empty();
    }

    /** Whether the value has a code on any day. */
    public boolean knows(String from) {
        return entries.containsKey(from);
    }
}
