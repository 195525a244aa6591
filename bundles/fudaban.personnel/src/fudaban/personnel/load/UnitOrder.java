// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.personnel.Personnel;
import fudaban.personnel.internal.Units;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of organisations with units above before those below; lines whose unit above is unknown, or stands below them, are found and left out. */
final class UnitOrder {
    private final Map<String, TableRow> lines = new LinkedHashMap<>();
    private final Map<String, TableRow> sorted = new LinkedHashMap<>();
    private final Set<String> bad = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Units recorded;

    UnitOrder(List<TableRow> rows, Units recorded) {
        this.recorded = recorded;
        rows.forEach(row -> lines.put(row.get("code"), row));
        rows.forEach(this::place);
    }

    /** Walks up to the first unit that is placed or recorded, then places everything on the way down. */
    private void place(TableRow row) {
        List<TableRow> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        TableRow at = row;
        while (at != null && !sorted.containsKey(at.get("code")) && !bad.contains(at.get("code"))) {
            if (!seen.add(at.get("code"))) {
                reject(way, "unit.ring", at.get("code"));
                return;
            }
            way.add(at);
            String above = at.get("parent");
            at = above == null ? null : lines.get(above);
            if (above != null && at == null && recorded.ofCode(above).isEmpty()) {
                reject(way, "load.parent", above);
                return;
            }
        }
        if (at != null && bad.contains(at.get("code"))) {
            reject(way, "load.parent", at.get("code"));
            return;
        }
        way.reversed().forEach(each -> sorted.put(each.get("code"), each));
    }

    private void reject(List<TableRow> way, String key, String code) {
        for (TableRow each : way) {
            bad.add(each.get("code"));
            findings.add(Finding.of(each.line(), "", Severity.CONTRADICTION, Personnel.class, key, code));
        }
    }

    boolean knows(String code) {
        return sorted.containsKey(code);
    }

    List<TableRow> sorted() {
        return List.copyOf(sorted.values());
    }

    List<Finding> findings() {
        return findings;
    }
}
