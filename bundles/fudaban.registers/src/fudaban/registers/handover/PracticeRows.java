// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.ledger.query.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A practice data set: the shape of the first rows with every text invented. The same text is always the same invented one, so
 * that what belongs together still does;
 * ids, choices, numbers and the days of work stay, days of a person do not.
 */
final class PracticeRows {
    private static final int MOST = 200;
    private static final LocalDate DAY = LocalDate.of(1990, 1, 1);

    private final List<EAttribute> columns;
    private final List<List<String>> lines = new ArrayList<>();
    private final Map<String, String> invented = new HashMap<>();

    PracticeRows(List<EAttribute> columns) {
        this.columns = columns;
        lines.add(columns.stream().map(EAttribute::getName).toList());
    }

    void take(Row row) {
        if (lines.size() <= MOST) {
            lines.add(columns.stream().map(each -> value(each, row)).toList());
        }
    }

    List<List<String>> lines() {
        return lines;
    }

    private String value(EAttribute feature, Row row) {
        Object value = row.get(feature);
        boolean open = RecordFiles.detail(feature, "classification").isEmpty();
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            boolean id = feature.getName().equals("id")
                    || !RecordFiles.detail(feature, "ref").isEmpty();
            return id
                    ? text
                    : invented.computeIfAbsent(
                            feature.getName() + '\n' + text,
                            any -> "見本-" + feature.getName() + "-" + (invented.size() + 1));
        }
        return value instanceof LocalDate && !open ? DAY.toString() : value.toString();
    }
}
