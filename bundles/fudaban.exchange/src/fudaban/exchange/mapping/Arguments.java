// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.internal.Fields;
import java.util.List;
import java.util.Map;

/** The arguments of a converter as they stand in the mapping; what is wrong is found with line and column, and loading goes on. */
public final class Arguments {
    private final Fields fields;
    private final Map<String, CodeTable> tables;

    Arguments(Fields fields, Map<String, CodeTable> tables) {
        this.fields = fields;
        this.tables = tables;
    }

    /** A text, or another when the argument is not there. */
    public String text(String name, String otherwise) {
        return fields.text(name, otherwise);
    }

    /** A text that has to be there. */
    public String need(String name) {
        return fields.need(name);
    }

    /** A whole number not below 0. */
    public int number(String name, int otherwise) {
        return (int) Math.min(Integer.MAX_VALUE, fields.number(name, otherwise));
    }

    /** A truth value; false when it is not there. */
    public boolean flag(String name) {
        return fields.flag(name);
    }

    /** A text or a list of texts. */
    public List<String> texts(String name) {
        return fields.texts(name);
    }

    /** An object of texts by name. */
    public Map<String, String> texts() {
        return fields.object("values").all();
    }

    /** A code table of the mapping by the name that the argument {@code name} gives; an empty one when there is no such table. */
    public CodeTable table(String name) {
        String called = fields.need(name);
        CodeTable table = tables.get(called);
        if (table == null && !called.isEmpty()) {
            fields.wrong(fields.place(name), "mapping.table", called, String.join("、", tables.keySet()));
        }
        return table == null ? CodeTable.empty(called) : table;
    }

    /** Says that an argument is wrong, at its place. */
    public void wrong(String name, String key, Object... values) {
        fields.wrong(fields.place(name), key, values);
    }
}
