// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.model.WorkRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which acts are evidence for which rows, as the contract profile says: names, an asterisk at the end for all that begin so. */
public final class Evidence {
    private record Pattern(String row, String text, boolean begins) {
        boolean matches(String act) {
            return begins ? act.startsWith(text) : act.equals(text);
        }
    }

    private final List<Pattern> patterns = new ArrayList<>();

    /** The evidence of these rows. */
    public Evidence(Collection<WorkRow> rows) {
        for (WorkRow row : rows) {
            String evidence = row.getEvidence() == null ? "" : row.getEvidence();
            for (String each : evidence.split(",")) {
                String text = each.strip();
                boolean begins = text.endsWith("*");
                if (!text.isEmpty()) {
                    patterns.add(
                            new Pattern(row.getNumber(), begins ? text.substring(0, text.length() - 1) : text, begins));
                }
            }
        }
    }

    /** Numbers of the rows an act is evidence for. */
    public List<String> rows(String act) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(act))
                .map(Pattern::row)
                .distinct()
                .toList();
    }
}
