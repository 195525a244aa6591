// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import fudaban.document.model.Block;
import fudaban.document.model.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a form is filled with. Everything is as it is printed; days are kept besides, for cells that show days. */
public final class FormValues {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
    private final Map<String, Iterable<? extends Block>> sections = new LinkedHashMap<>();

    /** A single value; null is empty. */
    public FormValues text(String name, String value) {
        texts.put(name, value == null ? "" : value);
        return this;
    }

    /** A day, and how it is printed. */
    public FormValues day(String name, LocalDate day, String printed) {
        days.put(name, day);
        return text(name, printed);
    }

    /** What is printed as a whole; nothing may be in it. */
    public FormValues section(String name, Iterable<? extends Block> blocks) {
        sections.put(name, blocks);
        return this;
    }

    /** What is repeated. */
    public FormValues list(String name, List<Map<String, String>> rows) {
        lists.put(name, List.copyOf(rows));
        return this;
    }

    /**
     * A table: printed as it is, or its rows repeated.
     *
     * @param columns what a form calls its columns, from left to right; one the table does not have is empty
     * @param rows how many of its rows are repeated; sums at its foot are not
     */
    public FormValues table(String name, List<String> columns, Table table, int rows) {
        List<Map<String, String>> list = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (list.size() == rows) {
                break;
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                var text = new StringBuilder();
                // A table may lack its last columns: there is nothing to compare the first week with.
                if (i < row.cells().size()) {
                    row.cells().get(i).spans().forEach(span -> text.append(span.text()));
                }
                cells.put(columns.get(i), text.toString());
            }
            list.add(cells);
        }
        section(name, List.of(table));
        return list(name, list);
    }

    /** Names of single values. */
    public Set<String> texts() {
        return texts.keySet();
    }

    /** Names of what is repeated. */
    public Set<String> lists() {
        return lists.keySet();
    }

    /** Names of what is printed as a whole. */
    public Set<String> sections() {
        return sections.keySet();
    }

    /** A value; empty when there is none. */
    public String get(String name) {
        return texts.getOrDefault(name, "");
    }

    /** A day, or null. */
    public LocalDate getDay(String name) {
        return days.get(name);
    }

    /** Rows of a list, in order. */
    public List<Map<String, String>> rows(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Blocks of a section. */
    public Iterable<? extends Block> blocks(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /** Whether there is anything: a text, a row, a block. */
    public boolean has(String name) {
        return !get(name).isBlank()
                || !rows(name).isEmpty()
                || !lists.containsKey(name) && blocks(name).iterator().hasNext();
    }
}
