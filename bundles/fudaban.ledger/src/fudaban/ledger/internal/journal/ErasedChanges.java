// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found erased, and what erase entries prove may be. The erase entry comes after what it erases, so the two
 * are compared at the end.
 */
final class ErasedChanges {
    private final Set<String> lawful = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();

    private record Change(String entry, String record) {}

    private record Input(String entry, List<String> records) {}

    void entry(String name, Entry entry, Payload payload) {
        List<String> ids = entry.records().stream().map(Entry.Touched::id).toList();
        if (payload == null && entry.act().equals(JournalActs.ERASE)) {
            // That the erase entry's payload cannot be read is named by itself; what it erased is not to be named once
            // more.
            lawful.addAll(ids);
        }
        if (payload != null) {
            payload.changes().stream()
                    .filter(change -> Erasure.proves(entry, change))
                    .forEach(change -> lawful.add(change.id()));
            payload.changes().stream()
                    .filter(Payload.RecordChange::erased)
                    .forEach(change -> changes.add(new Change(name, change.id())));
            if (payload.inputSalt() == null) {
                inputs.add(new Input(name, ids));
            }
        }
    }

    /** Names what was erased without an erase entry; returns how many changes were erased lawfully. */
    long end(Faults faults) {
        long right = 0;
        for (Change change : changes) {
            if (lawful.contains(change.record())) {
                right++;
            } else {
                faults.add("payload.erased", change.entry(), change.record());
            }
        }
        for (Input input : inputs) {
            if (input.records().stream().noneMatch(lawful::contains)) {
                faults.add("payload.erased", input.entry(), "");
            }
        }
        return right;
    }
}
