// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import java.util.List;

/**
 * One step of a record's history, in words.
 *
 * @param entry desk and number of the journal entry
 * @param act the act's title
 * @param who the account's name
 * @param when when it happened, with the time of entry where it was entered later
 * @param changes what became of the record
 */
public record Step(String entry, String act, String who, String when, List<Change> changes) {
    public Step {
        changes = List.copyOf(changes);
    }

    /**
     * A feature that changed.
     *
     * @param label its name
     * @param before empty where there was no value
     * @param after empty where there is none any more
     */
    public record Change(String label, String before, String after) {}
}
