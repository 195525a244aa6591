// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Fault;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be said of one entry by itself, so that many can be looked at side by side: line and hash, columns, index,
 * payload and its commitments.
 *
 * @param kept the row
 * @param hash the hash of its line, computed
 * @param entry the entry; null when the line is none
 * @param payload its payload; null when there is none that can be read
 * @param faults what is wrong with it
 */
record EntryCheck(JournalTable.Kept kept, String hash, Entry entry, Payload payload, List<Fault> faults) {
    static EntryCheck of(JournalTable.Kept kept, Set<String> index, PayloadVault vault) {
        List<Fault> faults = new ArrayList<>();
        String name = kept.desk() + ":" + kept.number();
        String hash = Hash.hex(Hash.sha256(kept.line()));
        if (!hash.equals(kept.hash())) {
            faults.add(Faults.fault("chain.hash", name, ""));
        }
        Entry entry = null;
        Payload payload = null;
        try {
            entry = Entry.parse(kept.line());
            columns(kept, entry, index, name, faults);
        } catch (IllegalArgumentException unreadable) {
            faults.add(Faults.fault("chain.unreadable", name, ""));
        }
        if (kept.sealed() == null) {
            faults.add(Faults.fault("payload.missing", name, ""));
        } else {
            try {
                payload = vault.open(kept.desk(), kept.number(), kept.sealed());
            } catch (Refusal altered) {
                faults.add(Faults.fault("payload.unreadable", name, ""));
            }
        }
        if (entry != null && payload != null && !payload(entry, payload, name, faults)) {
            payload = null;
        }
        return new EntryCheck(kept, hash, entry, payload, faults);
    }

    String name() {
        return kept.desk() + ":" + kept.number();
    }

    private static void columns(
            JournalTable.Kept kept, Entry entry, Set<String> index, String name, List<Fault> faults) {
        if (!entry.line().equals(kept.line())) {
            faults.add(Faults.fault("chain.unreadable", name, ""));
        }
        if (!entry.desk().equals(kept.desk()) || entry.number() != kept.number()) {
            faults.add(Faults.fault("chain.number", name, "", entry.desk() + ":" + entry.number()));
        }
        if (!entry.happened().equals(kept.happened())
                || !entry.entered().equals(kept.entered())
                || !entry.account().equals(kept.account())
                || !entry.act().equals(kept.act())
                || !entry.workItem().equals(kept.workItem())) {
            faults.add(Faults.fault("chain.columns", name, ""));
        }
        var ids = new HashSet<String>();
        entry.records().forEach(touched -> ids.add(touched.id()));
        if (!ids.equals(index)) {
            faults.add(Faults.fault("chain.index", name, ""));
        }
    }

    /** Whether the payload is the one the entry was made with, as far as it is not erased. */
    static boolean payload(Entry entry, Payload payload, String name, List<Fault> faults) {
        int before = faults.size();
        if (payload.inputSalt() == null ? payload.input() != null : !fits(payload, entry.input())) {
            faults.add(Faults.fault("payload.input", name, ""));
        }
        if (payload.changes().size() != entry.records().size()) {
            faults.add(Faults.fault("payload.records", name, ""));
            return false;
        }
        for (int i = 0; i < payload.changes().size(); i++) {
            RecordChange change = payload.changes().get(i);
            Entry.Touched touched = entry.records().get(i);
            if (!change.id().equals(touched.id()) || change.version() != touched.version()) {
                faults.add(Faults.fault("payload.records", name, touched.id()));
            } else if (change.erased()
                    ? change.before() != null || change.after() != null
                    : !fits(change, touched.commitment())) {
                faults.add(Faults.fault("payload.commitment", name, change.id()));
            }
        }
        return faults.size() == before;
    }

    private static boolean fits(Payload payload, String commitment) {
        try {
            return payload.input() != null
                    && Commitments.ofInput(payload.inputSalt(), payload.input()).equals(commitment);
        } catch (IllegalArgumentException salt) {
            return false;
        }
    }

    private static boolean fits(RecordChange change, String commitment) {
        try {
            return change.before() != null
                    && change.after() != null
                    && Commitments.of(change.salt(), change).equals(commitment);
        } catch (IllegalArgumentException | NullPointerException salt) {
            return false;
        }
    }
}
