// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import fudaban.ledger.Ledger;
import fudaban.ledger.act.ActType;
import fudaban.ledger.journal.Journal.Activity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often acts were done, by their titles. The ledger's housekeeping, work items and reports themselves are left out. */
public final class ActCounts {
    private static final Set<String> LEFT_OUT = Set.of("ledger.", "work.", "reporting.");

    private final Map<String, String> titles = new HashMap<>();

    /** With titles in one language. */
    public ActCounts(Ledger ledger, Locale locale) {
        for (ActType<?> type : ledger.acts()) {
            titles.put(type.name(), type.title(locale));
        }
    }

    /**
     * One act.
     *
     * @param act its title
     * @param number how many times it was done
     * @param records how many records it touched
     */
    public record Count(String act, long number, long records) {}

    /** The title of an act; its name where no plug-in knows it any more. */
    public String title(String act) {
        return titles.getOrDefault(act, act);
    }

    /** Whether an act is counted. */
    public static boolean counted(String act) {
        return LEFT_OUT.stream().noneMatch(act::startsWith);
    }

    /** The counts, by name of the act. */
    public List<Count> of(Collection<Activity> activity) {
        Map<String, long[]> sums = new TreeMap<>();
        for (Activity each : activity) {
            if (counted(each.act())) {
                long[] sum = sums.computeIfAbsent(each.act(), act -> new long[2]);
                sum[0] += each.entries();
                sum[1] += each.records();
            }
        }
        return sums.entrySet().stream()
                .map(each -> new Count(title(each.getKey()), each.getValue()[0], each.getValue()[1]))
                .toList();
    }
}
