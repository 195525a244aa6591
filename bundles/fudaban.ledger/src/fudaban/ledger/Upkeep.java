// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.act.Confirmation;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What is done to the ledger as a whole. */
public interface Upkeep {
    /** Tells how long work gets on; asked whether to stop. */
    interface Progress {
        void done(long work, long of);

        default boolean cancelled() {
            return false;
        }

        Progress NONE = (work, of) -> {};
    }

    /**
     * Checks chain, mirror, payload and records against each other.
     *
     * @param heads heads printed on paper, as {@code desk:number=hash}; may be empty
     */
    Findings verify(Session session, List<String> heads, Progress progress) throws Refusal;

    /** Writes the chain (and, for those with full sight, the payload) as a zip that the stand-alone verifier reads. */
    void export(Session session, OutputStream to, boolean payload, Progress progress) throws Refusal;

    /**
     * Erases a record and what belongs to it at the end of retention: values and salts from database, payload, search index, attachments and kept
     * backups. Itself an
     * act; the chain still verifies.
     *
     * @param reason the rule or request under which it is erased
     * @param confirmation how it is confirmed, as the profile asks; on paper, it is erased when the decision is recorded
     */
    Receipt erase(Session session, String record, String reason, Confirmation confirmation, Progress progress)
            throws Refusal;

    /** Makes a backup now and keeps the newest {@code keep} ones. */
    Path backup(Session session, int keep, Progress progress) throws Refusal;

    /** The backups there are, newest first. */
    List<Backup> backups();

    /**
     * A kept backup.
     *
     * @param file where it lies
     * @param made when
     * @param head head of the chain in it, {@code desk:number=hash}
     * @param size bytes
     */
    record Backup(Path file, Instant made, String head, long size) {}

    /**
     * What a verification found.
     *
     * @param entries how many chain entries were checked
     * @param records how many records were compared with the journal
     * @param erased how many changes were found lawfully erased
     * @param faults what is wrong; empty when all is right
     */
    record Findings(long entries, long records, long erased, List<Fault> faults) {
        public Findings {
            faults = List.copyOf(faults);
        }

        public boolean sound() {
            return faults.isEmpty();
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param kind stable name, e.g. {@code chain.hash}, {@code mirror.differs}, {@code payload.missing}, {@code record.differs}, {@code head.contradicts}
     * @param entry desk:number, or empty
     * @param record id of the record, or empty
     * @param said what it is
     */
    record Fault(String kind, String entry, String record, Word said) {
        /** What it is, in one language. */
        public String sentence(Locale locale) {
            return said.in(locale);
        }

        /** What it is, in Japanese. */
        public String sentence() {
            return sentence(Locale.JAPAN);
        }
    }
}
