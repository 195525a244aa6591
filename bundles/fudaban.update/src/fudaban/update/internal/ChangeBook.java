// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import fudaban.model.Step;
import fudaban.update.model.ChangeKind;
import fudaban.update.model.ChangeState;
import fudaban.update.model.ProgramChange;
import fudaban.update.model.TrustedKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger knows of keys and changes of the program. */
public final class ChangeBook {
    private static final int PAGE = 200;

    private final Ledger ledger;
    private final Session reader;

    /** As this reader. */
    public ChangeBook(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /** The key in force. */
    public Optional<TrustedKey> key() throws Refusal {
        return all(TrustedKey.class, Query.of(TrustedKey.class)).stream()
                .filter(key -> key.getActive() != null)
                .findFirst();
    }

    /** All changes, oldest first. */
    public List<ProgramChange> all() throws Refusal {
        return all(ProgramChange.class, Query.of(ProgramChange.class));
    }

    /** Changes whose outcome is not entered, each with its step: what an interruption leaves. */
    public Map<ProgramChange, Step> left() throws Refusal {
        Map<ProgramChange, Step> left = new LinkedHashMap<>();
        for (ProgramChange each : all()) {
            if (each.getState() == ChangeState.PLANNED) {
                step(each).ifPresent(step -> left.put(each, step));
            }
        }
        return left;
    }

    /**
     * What was decided, on paper for example, and not begun.
     *
     * @param manifest hash of the manifest; of a revert, of what is taken back
     */
    public Optional<ProgramChange> decided(ChangeKind kind, String manifest) throws Refusal {
        for (ProgramChange each : all()) {
            if (each.getState() == ChangeState.PLANNED
                    && each.getKind() == kind
                    && manifest.equals(each.getManifest())
                    && step(each).isEmpty()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** A change by its id; empty where it was made at another desk. */
    public Optional<ProgramChange> change(String id) throws Refusal {
        return all().stream().filter(change -> change.getId().equals(id)).findFirst();
    }

    /** The newest change that was made. */
    public Optional<ProgramChange> newest() throws Refusal {
        return all().reversed().stream()
                .filter(change -> change.getState() == ChangeState.DONE)
                .findFirst();
    }

    private Optional<Step> step(ProgramChange change) throws Refusal {
        return all(Step.class, Query.of(Step.class).where(ModelPackage.Literals.STEP__KEY, change.getId())).stream()
                .findFirst();
    }

    private <T extends Record> List<T> all(Class<T> type, Query<T> query) throws Refusal {
        List<T> all = new ArrayList<>();
        Optional<Query.Cursor> next = Optional.empty();
        do {
            Page page = ledger.list(reader, query.limit(PAGE).after(next.orElse(null)));
            for (Row row : page.rows()) {
                all.add(ledger.open(reader, type, row.id()));
            }
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
