// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.personnel.OrganizationRow;
import fudaban.personnel.table.TableRow;
import java.util.Map;
import java.util.TreeMap;

/** Makes rows of organisations from lines of a table. */
final class OrganizationRows {
    private static final String OTHER_CODE = "code.";

    private OrganizationRows() {}

    static OrganizationRow of(TableRow line) {
        Map<String, String> codes = new TreeMap<>();
        line.values().forEach((field, value) -> {
            if (field.startsWith(OTHER_CODE)) {
                codes.put(field.substring(OTHER_CODE.length()), value);
            }
        });
        String position = line.get("position");
        return new OrganizationRow(
                line.get("code"),
                line.get("name"),
                line.get("shortName"),
                line.get("parent"),
                position == null ? null : Integer.valueOf(position),
                line.get("extension"),
                line.get("coordinator"),
                line.get("destination"),
                line.date("validFrom"),
                line.date("validTo"),
                codes);
    }
}
