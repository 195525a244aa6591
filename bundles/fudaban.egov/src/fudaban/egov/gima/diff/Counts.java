// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.profile.GimaProfile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many users a difference is about. */
public final class Counts {
    private final Map<LineKind, Integer> lines = new EnumMap<>(LineKind.class);
    private int accepted;
    private int targets;
    private int unchanged;
    private int unknown;

    /** How many the service accepted last. */
    public int accepted() {
        return accepted;
    }

    /** How many it is to hold. */
    public int targets() {
        return targets;
    }

    /** How many it holds as they are to be. */
    public int unchanged() {
        return unchanged;
    }

    /** How many its export shows that this desk does not know. */
    public int unknown() {
        return unknown;
    }

    /** How many lines of a kind there are. */
    public int of(LineKind kind) {
        return lines.getOrDefault(kind, 0);
    }

    /** All lines. */
    public int lines() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    void line(UserChange change) {
        lines.merge(change.kind(), 1, Integer::sum);
    }

    void same() {
        unchanged++;
    }

    void strange() {
        unknown++;
    }

    void known() {
        accepted++;
    }

    void target() {
        targets++;
    }

    /**
     * The limit that is exceeded: {@code deleted} or {@code changed}; empty when the difference may go on by itself. Without a state that was accepted
     * there is nothing to measure by.
     */
    public Optional<String> exceeded(GimaProfile.Limits limits) {
        if (over(of(LineKind.DELETE), limits.deletePercent(), limits)) {
            return Optional.of("deleted");
        }
        return over(of(LineKind.CHANGE), limits.changePercent(), limits) ? Optional.of("changed") : Optional.empty();
    }

    private boolean over(int number, int percent, GimaProfile.Limits limits) {
        return number > limits.atLeast() && 100L * number > (long) percent * accepted;
    }
}
