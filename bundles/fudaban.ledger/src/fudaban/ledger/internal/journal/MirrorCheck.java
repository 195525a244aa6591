// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import java.util.Arrays;

/** Whether the mirror holds what the database holds, entry by entry. */
final class MirrorCheck implements AutoCloseable {
    private final Mirror mirror;
    private final MirrorReader reader;
    private final Faults faults;
    private MirrorCopy copy;
    private long behind;

    MirrorCheck(Mirror mirror, Faults faults) {
        this.mirror = mirror;
        this.reader = mirror.read(1);
        this.faults = faults;
        this.copy = reader.next();
    }

    void entry(JournalTable.Kept kept) {
        String name = kept.desk() + ":" + kept.number();
        while (copy != null && copy.number() < kept.number()) {
            faults.add("mirror.extra", mirror.desk() + ":" + copy.number(), "");
            copy = reader.next();
        }
        if (copy == null) {
            behind = behind == 0 ? kept.number() : behind;
        } else if (copy.number() > kept.number()) {
            faults.add("mirror.missing", name, "");
        } else {
            if (!copy.line().equals(kept.line()) || !copy.hash().equals(kept.hash())) {
                faults.add("mirror.differs", name, "");
            }
            if (copy.sealed() == null || !Arrays.equals(copy.sealed(), kept.sealed())) {
                faults.add("mirror.payload", name, "");
            }
            copy = reader.next();
        }
    }

    void end(long last) {
        // Entries committed while verification ran were not in the mirror when its reader was opened.
        if (behind > 0 && mirror.last() < last) {
            faults.add("mirror.behind", mirror.desk() + ":" + behind, "", Long.toString(last));
        }
        for (; copy != null; copy = reader.next()) {
            faults.add("mirror.ahead", mirror.desk() + ":" + copy.number(), "");
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
