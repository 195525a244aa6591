// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings in constant memory: the first ones are kept, all are counted. */
public final class Findings {
    /** Kept where nothing else is asked for. */
    public static final int USUAL = 10_000;

    private final int most;
    private final List<Finding> kept = new ArrayList<>();
    private long total;

    /** Keeps the usual number. */
    public Findings() {
        this(USUAL);
    }

    /**
     * @param most how many are kept, at least 1
     */
    public Findings(int most) {
        this.most = Math.max(1, most);
    }

    /** One more. */
    public void add(Finding finding) {
        total++;
        if (kept.size() < most) {
            kept.add(finding);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** How many there are, kept or not. */
    public long total() {
        return total;
    }

    /** Those kept, in the order found; a last one says how many more there are. */
    public List<Finding> list() {
        List<Finding> list = new ArrayList<>(kept);
        if (total > kept.size()) {
            list.add(Finding.at(Place.NONE, "findings.more", total - kept.size()));
        }
        return List.copyOf(list);
    }

    /**
     * Ends here when there are any.
     *
     * @throws ExchangeException with all that are kept
     */
    public void refuse() throws ExchangeException {
        if (!isEmpty()) {
            throw new ExchangeException(list());
        }
    }
}
