// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Payload.RecordChange;
import java.util.Map;

/**
 * A series of numbers as the journal sees it. An entry that took numbers names where the series stands now, so that a
 * rebuilt database goes on counting where the lost one stopped instead of giving the same number twice.
 */
public final class SeriesChange {
    /** The one feature of a series. */
    static final String REACHED = "reached";

    private static final String PREFIX = "series:";

    private SeriesChange() {}

    /**
     * The change for the payload.
     *
     * @param series name of the series; no personal data
     * @param before the number reached before the entry, 0 for a new series
     * @param after the number reached with it; also the version, since a series only rises
     * @param salt the change's salt
     */
    public static RecordChange of(String series, long before, long after, String salt) {
        return new RecordChange(
                PREFIX + series,
                JournalActs.SERIES,
                after,
                salt,
                before == 0 ? Map.of() : Map.of(REACHED, Long.toString(before)),
                Map.of(REACHED, Long.toString(after)),
                false);
    }

    /** Whether a change is one of a series. */
    static boolean is(RecordChange change) {
        return change.type().equals(JournalActs.SERIES);
    }

    /** Whether the id is that of a series. */
    static boolean is(String id) {
        return id.startsWith(PREFIX);
    }

    /** Name of the series of a change. */
    static String name(String id) {
        return id.substring(PREFIX.length());
    }

    /** Id of a series in changes. */
    static String id(String series) {
        return PREFIX + series;
    }
}
