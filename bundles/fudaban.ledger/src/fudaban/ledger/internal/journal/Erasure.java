// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes values and salts of records out of the payload. Without the salt the commitment in the chain says nothing about
 * the value any more, and the chain, which is not touched, still verifies.
 *
 * <p>In the database this happens in the transaction of the erase act. Mirror and backups follow after the commit; how
 * far they have followed is kept, so that a power cut in between does not leave a copy behind: see {@link #pending}.
 */
public final class Erasure {
    private static final String FOLLOWED = "ledger.erasure/";

    private final JournalTable table;
    private final PayloadVault vault;

    public Erasure(JournalTable table, PayloadVault vault) {
        this.table = table;
        this.vault = vault;
    }

    /**
     * The change as the erase entry is to hold it: that a record ended, without the values it had. It is never blanked,
     * so that its commitment keeps proving which records were erased.
     */
    public static RecordChange bare(String act, RecordChange change) {
        return act.equals(JournalActs.ERASE) && change.removed()
                ? new RecordChange(
                        change.id(), change.type(), change.version(), change.salt(), Map.of(), Map.of(), true)
                : change;
    }

    /** Whether a change of an entry proves that the record was erased. */
    static boolean proves(Entry entry, RecordChange change) {
        return entry.act().equals(JournalActs.ERASE) && change.removed() && !change.erased();
    }

    /**
     * Blanks the changes of records, and the inputs of all entries that touch them, in the database. The input of erase
     * entries stays: it holds the reason and ids.
     *
     * @param records ids of the records; those that are erased already do no harm
     * @return how many payloads were written anew
     * @throws Refusal when a payload cannot be opened; the transaction is to be rolled back then
     */
    public int inDatabase(Connection connection, Collection<String> records) throws Refusal {
        Set<String> ids = Set.copyOf(records);
        int rewritten = 0;
        for (Entry entry : touching(connection, ids)) {
            byte[] sealed =
                    table.payload(connection, entry.desk(), entry.number()).orElse(null);
            if (sealed != null) {
                Payload payload = vault.open(entry.desk(), entry.number(), sealed);
                Payload blank = blank(entry, payload, ids);
                if (!blank.equals(payload)) {
                    table.replacePayload(
                            connection,
                            entry.desk(),
                            entry.number(),
                            vault.seal(entry.desk(), blank, PayloadVault.segment(sealed)));
                    rewritten++;
                }
            }
        }
        return rewritten;
    }

    /**
     * Puts the payloads of the database in place of the mirror's, for all entries of its desk that touch the records.
     */
    public void inMirror(Connection connection, Mirror mirror, Collection<String> records) {
        Map<Long, byte[]> replacements = new HashMap<>();
        for (Entry entry : touching(connection, Set.copyOf(records))) {
            if (entry.desk().equals(mirror.desk()) && entry.number() <= mirror.last()) {
                table.payload(connection, entry.desk(), entry.number())
                        .ifPresent(body -> replacements.put(entry.number(), body));
            }
        }
        mirror.rewrite(replacements);
    }

    /** Erase entries of a chain that copies outside the database of a desk have not followed yet, in order. */
    public List<Entry> pending(Connection connection, String follower, String desk) {
        return table.acts(connection, JournalActs.ERASE, desk, table.position(connection, FOLLOWED + follower, desk));
    }

    /** The copies outside the database have followed an erase entry: mirror and kept backups. */
    public void followed(Connection connection, String follower, Entry erase) {
        table.position(connection, FOLLOWED + follower, erase.desk(), erase.number());
    }

    /**
     * The records an erase entry ended. It may touch others beside them, such as the request that was decided: those
     * stay.
     *
     * @throws Refusal when its payload cannot be opened
     */
    public List<String> records(Connection connection, Entry erase) throws Refusal {
        byte[] sealed = table.payload(connection, erase.desk(), erase.number()).orElse(null);
        return sealed == null
                ? List.of()
                : vault.open(erase.desk(), erase.number(), sealed).changes().stream()
                        .filter(RecordChange::removed)
                        .map(RecordChange::id)
                        .toList();
    }

    private Collection<Entry> touching(Connection connection, Set<String> ids) {
        Map<String, Entry> entries = new HashMap<>();
        for (String id : ids) {
            for (Entry entry : table.touching(connection, id)) {
                entries.put(entry.desk() + ":" + entry.number(), entry);
            }
        }
        return entries.values();
    }

    private static Payload blank(Entry entry, Payload payload, Set<String> ids) {
        List<RecordChange> changes = new ArrayList<>();
        for (RecordChange change : payload.changes()) {
            changes.add(
                    !ids.contains(change.id()) || proves(entry, change)
                            ? change
                            : new RecordChange(
                                    change.id(), change.type(), change.version(), null, null, null, change.removed()));
        }
        return entry.act().equals(JournalActs.ERASE)
                ? new Payload(payload.entry(), payload.inputSalt(), payload.input(), changes)
                : new Payload(payload.entry(), null, null, changes);
    }
}
