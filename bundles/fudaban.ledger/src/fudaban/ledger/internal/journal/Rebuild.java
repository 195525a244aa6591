// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Fault;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enters what a mirror holds beyond the head of the database: everything, when the database is new, or the commits it
 * has lost. Each entry is checked before it is applied; the first that is not right ends the work, so that nothing is
 * built on it.
 *
 * <p>Records that other desks changed in between need the mirrors of all desks; with one mirror this serves databases
 * of one desk.
 */
public final class Rebuild {
    private static final int COMMIT = 500;

    private final JournalTable table;
    private final PayloadVault vault;
    private final RecordSink sink;

    public Rebuild(JournalTable table, PayloadVault vault, RecordSink sink) {
        this.table = table;
        this.vault = vault;
        this.sink = sink;
    }

    /**
     * What was done.
     *
     * @param entries how many entries were entered
     * @param stopped why the work ended before the end of the mirror; empty when it did not
     */
    public record Result(long entries, Optional<Fault> stopped) {}

    /**
     * Enters the rest of a desk's mirror.
     *
     * @param connection without automatic commit; committed now and then and at the end
     * @param folder the mirror's folder; nothing in it is changed
     */
    public Result run(Connection connection, Path folder, String desk, Progress progress) {
        Entry head = table.head(connection, desk).orElse(null);
        long begin = head == null ? 0 : head.number();
        String hash = head == null ? Entry.START : head.hash();
        long number = begin;
        Set<String> gone = new HashSet<>();
        try (var reader = Mirror.readOnly(folder, desk, begin + 1)) {
            for (var copy = reader.next(); copy != null && !progress.cancelled(); copy = reader.next()) {
                List<Fault> faults = new ArrayList<>();
                Optional<Checked> checked = check(desk, number + 1, hash, copy, faults);
                if (checked.isEmpty()) {
                    commit(connection);
                    return new Result(number - begin, Optional.of(faults.getFirst()));
                }
                if (checked.get().entry().act().equals(JournalActs.ERASE)) {
                    commit(connection);
                }
                try {
                    apply(connection, checked.get(), gone);
                } catch (Refusal unreadable) {
                    return new Result(number - begin, Optional.of(rolledBack(connection, desk + ":" + (number + 1))));
                }
                number++;
                hash = copy.hash();
                if (number % COMMIT == 0) {
                    commit(connection);
                    progress.done(number - begin, 0);
                }
            }
        }
        commit(connection);
        return new Result(number - begin, Optional.empty());
    }

    private record Checked(Entry entry, byte[] sealed, Payload payload) {}

    private Optional<Checked> check(String desk, long number, String previous, MirrorCopy copy, List<Fault> faults) {
        String name = desk + ":" + number;
        try {
            Entry entry = copy.entry();
            if (!entry.desk().equals(desk)
                    || entry.number() != number
                    || !entry.previous().equals(previous)) {
                faults.add(Faults.fault("chain.previous", name, "", desk + ":" + (number - 1)));
            } else if (!entry.hash().equals(copy.hash()) || !entry.line().equals(copy.line())) {
                faults.add(Faults.fault("chain.hash", name, ""));
            } else if (copy.sealed() == null) {
                faults.add(Faults.fault("payload.missing", name, ""));
            } else {
                Payload payload = vault.open(desk, number, copy.sealed());
                if (EntryCheck.payload(entry, payload, name, faults)) {
                    return Optional.of(new Checked(entry, copy.sealed(), payload));
                }
            }
        } catch (IllegalArgumentException unreadable) {
            faults.add(Faults.fault("chain.unreadable", name, ""));
        } catch (Refusal altered) {
            faults.add(Faults.fault("payload.unreadable", name, ""));
        }
        return Optional.empty();
    }

    /** @param gone records that are never made because their first change was erased */
    private void apply(Connection connection, Checked checked, Set<String> gone) throws Refusal {
        table.append(connection, checked.entry(), checked.sealed());
        for (RecordChange change : checked.payload().changes()) {
            if (change.erased() && change.version() == 1) {
                gone.add(change.id());
            } else if (change.erased() && change.removed() && !gone.contains(change.id())) {
                // Lost commits are entered again: the record is there from the time before, its end was erased with it.
                sink.remove(connection, change.id(), change.type());
            } else if (!change.erased() && !gone.contains(change.id())) {
                apply(connection, checked.entry(), change);
            }
        }
        if (checked.entry().act().equals(JournalActs.ERASE)) {
            // The database may come from before the erasure and still hold what the mirror has given up.
            var erasure = new Erasure(table, vault);
            erasure.inDatabase(connection, erasure.records(connection, checked.entry()));
        }
    }

    private void apply(Connection connection, Entry entry, RecordChange change) {
        if (SeriesChange.is(change)) {
            table.setReached(connection, SeriesChange.name(change.id()), change.version());
        } else if (change.removed()) {
            sink.remove(connection, change.id(), change.type());
        } else if (change.version() == 1) {
            sink.insert(connection, change.id(), change.type(), 1, entry.entered(), change.after());
        } else {
            sink.update(
                    connection,
                    change.id(),
                    change.type(),
                    change.version(),
                    entry.entered(),
                    change.before(),
                    change.after());
        }
    }

    private static Fault rolledBack(Connection connection, String entry) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
        return Faults.fault("payload.unreadable", entry, "");
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }
}
