// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.personnel.Personnel;
import fudaban.personnel.Reorganize;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which unit becomes which, checked. */
public final class SuccessionTable {
    private final Map<String, Set<String>> successors = new TreeMap<>();

    /**
     * Of a reorganisation.
     *
     * @throws Refusal when it is empty or a unit is both an old and a new one: moved in chunks, its old and its new people could not be told apart
     */
    public SuccessionTable(Reorganize input) throws Refusal {
        for (var line : input.table()) {
            successors.computeIfAbsent(line.from(), from -> new TreeSet<>()).add(line.to());
        }
        if (successors.isEmpty()) {
            throw new Refusal(Personnel.class, "reorganize.empty");
        }
        for (var line : input.table()) {
            boolean itself = line.from().equals(line.to());
            if (!itself
                    && successors.containsKey(line.to())
                    && !successors.get(line.to()).equals(Set.of(line.to()))) {
                throw new Refusal(Personnel.class, "reorganize.chain", line.to());
            }
        }
    }

    /** Codes of the old units. */
    public Set<String> olds() {
        return successors.keySet();
    }

    /** Codes of the units an old one becomes; more than one where it is split, none where it is no old unit. */
    public Set<String> successors(String from) {
        return successors.getOrDefault(from, Set.of());
    }
}
