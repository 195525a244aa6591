// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import fudaban.personnel.table.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines of one table about the same thing: equal ones count once, others contradict each other and none of them is taken. */
final class Duplicates {
    private final TableShape shape;
    private final Table.Line headings;
    private final Map<String, Integer> columns;

    Duplicates(TableShape shape, Table.Line headings, Map<String, Integer> columns) {
        this.shape = shape;
        this.headings = headings;
        this.columns = columns;
    }

    List<TableRow> check(List<TableRow> rows, List<Finding> findings) {
        Map<String, TableRow> first = new HashMap<>();
        Set<String> contradicted = new HashSet<>();
        Map<String, TableRow> kept = new LinkedHashMap<>();
        List<TableRow> keyless = new ArrayList<>();
        for (TableRow row : rows) {
            String key = key(row);
            TableRow before = key == null ? null : first.putIfAbsent(key, row);
            if (key == null) {
                keyless.add(row);
            } else if (before == null) {
                kept.put(key, row);
            } else if (before.values().equals(row.values())) {
                findings.add(finding(row, "", Severity.NOTE, "twice.same", key, before.line()));
            } else {
                contradicted.add(key);
                contradiction(before, row, key, findings);
            }
        }
        contradicted.forEach(kept::remove);
        List<TableRow> result = new ArrayList<>(kept.values());
        result.addAll(keyless);
        return result;
    }

    private String key(TableRow row) {
        List<String> keys = shape.keys();
        if (row.get(keys.getFirst()) == null) {
            return null;
        }
        return keys.stream().map(row::get).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private void contradiction(TableRow before, TableRow row, String key, List<Finding> findings) {
        for (TableField field : shape.fields()) {
            String one = before.get(field.name());
            String other = row.get(field.name());
            if (!Objects.equals(one, other)) {
                String heading = headings.cell(columns.get(field.name()));
                findings.add(finding(
                        row,
                        heading,
                        Severity.CONTRADICTION,
                        "twice.other",
                        key,
                        before.line(),
                        heading,
                        one == null ? "" : one,
                        other == null ? "" : other));
            }
        }
    }

    private static Finding finding(TableRow row, String column, Severity severity, String key, Object... values) {
        return Finding.of(row.line(), column, severity, Duplicates.class, key, values);
    }
}
