// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.internal.store.ValueText;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.model.Record;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** A record within a transaction, with what it was before. */
final class Tracked {
    final Record record;
    final boolean created;
    final long versionBefore;
    private final Image before;
    /** What the database holds now, within the open transaction; null until the record is written. */
    private Image stored;
    /** Whether something was set since, in the record or what it contains. */
    private boolean set;
    /** Whether it may change without being set: then it is looked at each time. */
    private final boolean mutable;

    boolean removed;
    /** Whether this transaction has written it, so that the database holds the new version already. */
    boolean written;

    /**
     * A record at one moment.
     *
     * @param values as the journal says them
     * @param secrets values the journal does not say, to see whether they change
     */
    private record Image(Map<String, String> values, Map<String, String> secrets) {
        static final Image NONE = new Image(Map.of(), Map.of());

        static Image of(Record record) {
            return new Image(ValueText.image(record), ValueText.secrets(record));
        }

        /** Whether a feature is the same in the other one. */
        boolean same(String feature, Image other) {
            return Objects.equals(values.get(feature), other.values.get(feature))
                    && Objects.equals(secrets.get(feature), other.secrets.get(feature));
        }

        /** What differs from the other one. */
        Map<String, String> beside(Image other) {
            Map<String, String> different = new LinkedHashMap<>();
            values.forEach((feature, value) -> {
                if (!same(feature, other)) {
                    different.put(feature, value);
                }
            });
            return different;
        }
    }

    /** Is told what is set in a record. */
    interface Listener {
        void set(Tracked tracked, Notification notification);
    }

    private Tracked(Record record, boolean created, boolean mutable, Listener listener) {
        this.record = record;
        this.created = created;
        this.mutable = mutable;
        this.versionBefore = record.getVersion();
        this.before = created ? Image.NONE : Image.of(record);
        this.stored = created ? null : before;
        record.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch()) {
                    set = true;
                    listener.set(Tracked.this, notification);
                }
            }
        });
    }

    static Tracked fresh(Record record, boolean mutable, Listener listener) {
        return new Tracked(record, true, mutable, listener);
    }

    static Tracked loaded(Record record, boolean mutable, Listener listener) {
        return new Tracked(record, false, mutable, listener);
    }

    boolean inDatabase() {
        return stored != null;
    }

    private Image image() {
        return stored != null && !set && !mutable ? stored : Image.of(record);
    }

    /** Whether the record differs from what the database holds. */
    boolean unsaved() {
        return !removed && (stored == null || !stored.equals(image()));
    }

    /** The same without looking at a record nothing was set in. */
    boolean unsavedSet() {
        return (set || stored == null) && unsaved();
    }

    /** The database holds the record as it is now; returns the names of the features that it did not. */
    Set<String> saved() {
        Image now = Image.of(record);
        Set<String> different = new TreeSet<>();
        if (stored != null) {
            different.addAll(stored.beside(now).keySet());
            different.addAll(now.beside(stored).keySet());
        }
        stored = now;
        set = false;
        return different;
    }

    boolean touched() {
        return removed ? !created : created || !before.equals(image());
    }

    /** The change for the journal, with its salt. */
    RecordChange change(String type, String salt) {
        Image after = removed ? Image.NONE : image();
        long version = removed ? versionBefore + 1 : record.getVersion();
        return new RecordChange(
                record.getId(), type, version, salt, before.beside(after), after.beside(before), removed);
    }
}
