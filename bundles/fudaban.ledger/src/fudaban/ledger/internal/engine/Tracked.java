// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.internal.store.ValueText;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.model.Record;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A record within a transaction, with what it was before. */
final class Tracked {
    final Record record;
    final boolean created;
    final long versionBefore;
    private final Map<String, String> before;
    /** What the database holds now, within the open transaction; null until the record is written. */
    private Map<String, String> stored;

    boolean removed;
    /** Whether this transaction has written it, so that the database holds the new version already. */
    boolean written;

    private Tracked(Record record, boolean created) {
        this.record = record;
        this.created = created;
        this.versionBefore = record.getVersion();
        this.before = created ? Map.of() : ValueText.image(record);
        this.stored = created ? null : before;
    }

    static Tracked fresh(Record record) {
        return new Tracked(record, true);
    }

    static Tracked loaded(Record record) {
        return new Tracked(record, false);
    }

    boolean inDatabase() {
        return stored != null;
    }

    /** Whether the record differs from what the database holds. */
    boolean unsaved() {
        return !removed && (stored == null || !stored.equals(ValueText.image(record)));
    }

    void saved() {
        stored = ValueText.image(record);
    }

    boolean touched() {
        return removed ? !created : created || !before.equals(ValueText.image(record));
    }

    /** The change for the journal, with its salt. */
    RecordChange change(String type, String salt) {
        Map<String, String> after = removed ? Map.of() : ValueText.image(record);
        Map<String, String> left = new LinkedHashMap<>();
        Map<String, String> right = new LinkedHashMap<>();
        before.forEach((feature, value) -> {
            if (!Objects.equals(value, after.get(feature))) {
                left.put(feature, value);
            }
        });
        after.forEach((feature, value) -> {
            if (!Objects.equals(value, before.get(feature))) {
                right.put(feature, value);
            }
        });
        long version = removed ? versionBefore + 1 : record.getVersion();
        return new RecordChange(record.getId(), type, version, salt, left, right, removed);
    }
}
