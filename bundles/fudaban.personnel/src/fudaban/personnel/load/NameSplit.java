// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.personnel.table.Finding;
import fudaban.personnel.table.TableRow;
import java.util.List;
import java.util.regex.Pattern;

/** 氏 and 名 from two columns, or from one column in which a space stands between them. */
final class NameSplit {
    private static final Pattern SPACES = Pattern.compile("[ 　\\u00A0]+");

    private final TableRow row;
    private final List<Finding> findings;

    NameSplit(TableRow row, List<Finding> findings) {
        this.row = row;
        this.findings = findings;
    }

    /**
     * Both parts; null for what is not told.
     *
     * @param full name of the field that holds both
     * @param heading what the field is called, for messages
     */
    String[] parts(String family, String given, String full, String heading) {
        String one = row.get(family);
        String two = row.get(given);
        String both = row.get(full);
        if (one != null || two != null || both == null) {
            return new String[] {one, two};
        }
        String[] parts = SPACES.split(both, 2);
        if (parts.length < 2) {
            findings.add(Finding.of(
                    row.line(),
                    heading,
                    Finding.Severity.ERROR,
                    fudaban.personnel.Personnel.class,
                    "load.split",
                    both));
            return new String[] {null, null};
        }
        return parts;
    }
}
