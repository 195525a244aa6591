// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.edition;

import fudaban.exchange.Finding;
import fudaban.ledger.spi.EditionTrial.Difference;
import fudaban.ledger.spi.EditionTrial.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what comes out otherwise. */
final class TrialComparison {
    private final int limit;
    private final List<Difference> differences = new ArrayList<>();
    private long inputs;
    private long differing;
    private long failing;

    TrialComparison(int limit) {
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param before values by path as the older edition writes them
     * @param after as the newer one does
     * @param failures why the newer one cannot
     */
    void compare(String subject, Map<String, String> before, Map<String, String> after, List<Finding> failures) {
        inputs++;
        if (!failures.isEmpty()) {
            failing++;
            for (Finding failure : failures) {
                String where = failure.field().in(java.util.Locale.JAPAN);
                add(new Difference(subject, where, "", "", failure.sentence()::in));
            }
            return;
        }
        if (before.equals(after)) {
            return;
        }
        differing++;
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            String one = before.getOrDefault(path, "");
            String other = after.getOrDefault(path, "");
            if (!one.equals(other)) {
                add(new Difference(subject, path, one, other, null));
            }
        }
    }

    private void add(Difference difference) {
        if (differences.size() < limit) {
            differences.add(difference);
        }
    }

    Outcome outcome() {
        return new Outcome(inputs, differing, failing, differences);
    }
}
