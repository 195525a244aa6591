// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload.RecordChange;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records that an ordinary act has removed: the database holds them no more, the journal does until they are erased. */
public final class RemovedRecords {
    private final JournalTable table;
    private final PayloadVault vault;

    public RemovedRecords(JournalTable table, PayloadVault vault) {
        this.table = table;
        this.vault = vault;
    }

    /**
     * A record that was.
     *
     * @param type package and class, as in the journal
     * @param version the version it ended with
     * @param values all values each of its features ever had, as texts
     */
    public record Removed(String id, String type, long version, Map<String, Set<String>> values) {
        public Removed {
            values = Map.copyOf(values);
        }
    }

    /**
     * All of them.
     *
     * @throws Refusal when a payload cannot be opened
     */
    public List<Removed> all(Connection connection) throws Refusal {
        List<Removed> all = new ArrayList<>();
        for (String id : table.removed(connection)) {
            find(connection, id).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Removed> find(Connection connection, String id) throws Refusal {
        Map<String, Set<String>> values = new HashMap<>();
        RecordChange last = null;
        for (Entry entry : table.touching(connection, id)) {
            byte[] sealed =
                    table.payload(connection, entry.desk(), entry.number()).orElse(null);
            if (sealed != null) {
                for (RecordChange change :
                        vault.open(entry.desk(), entry.number(), sealed).changes()) {
                    if (change.id().equals(id)) {
                        last = change;
                        gather(change.before(), values);
                        gather(change.after(), values);
                    }
                }
            }
        }
        return last == null || !last.removed()
                ? Optional.empty()
                : Optional.of(new Removed(id, last.type(), last.version(), values));
    }

    private static void gather(Map<String, String> texts, Map<String, Set<String>> values) {
        if (texts != null) {
            texts.forEach((feature, text) ->
                    values.computeIfAbsent(feature, name -> new HashSet<>()).add(text));
        }
    }
}
