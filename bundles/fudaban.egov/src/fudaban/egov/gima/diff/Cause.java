// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.model.StaffEventKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A 発令 a difference comes from.
 *
 * @param kind what it is
 * @param day 発令日
 * @param reference 発令番号 or another reference to the paper, may be empty
 * @param waiting whether it still waits for its day
 * @param organization the unit it leads to, id or name; empty where it leads to none
 * @param entered when it was entered; null where it waits or that is not known
 */
public record Cause(
        StaffEventKind kind, LocalDate day, String reference, boolean waiting, String organization, Instant entered) {
    private static final String SEPARATOR = "\t";

    /** Several as one text, one a line; null for none. */
    public static String text(List<Cause> causes) {
        return causes.isEmpty()
                ? null
                : String.join("\n", causes.stream().map(Cause::line).toList());
    }

    private String line() {
        return String.join(SEPARATOR, kind.getName(), day.toString(), waiting ? "1" : "0", reference);
    }

    /** As {@link #text} wrote them; none for null or what is masked. */
    public static List<Cause> of(String text) {
        List<Cause> causes = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            String[] parts = line.split(SEPARATOR, 4);
            if (parts.length == 4) {
                causes.add(new Cause(
                        StaffEventKind.get(parts[0]),
                        LocalDate.parse(parts[1]),
                        parts[3],
                        parts[2].equals("1"),
                        "",
                        null));
            }
        }
        return causes;
    }
}
