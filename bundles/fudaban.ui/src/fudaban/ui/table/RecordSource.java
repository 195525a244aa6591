// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.model.Classification;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** Where a table's rows come from, already masked for the reader. Called in the background. */
public interface RecordSource {
    /** One page. */
    Page page(Query<?> query) throws Refusal;

    /** How many there are. */
    Count count(Query<?> query) throws Refusal;

    /** How many there are by the values of a feature, most first. */
    List<Group> groups(Query<?> query, EAttribute feature) throws Refusal;

    /** Records that rows leave the desk; called before the file or the clipboard is written. */
    void exported(String what, List<String> records) throws Refusal;

    /** Records that rows are printed; called before the paper is. */
    void printed(String what, List<String> records) throws Refusal;

    /** The same for an export or a print in which there may be 保護すべき情報; refused where the reader may not handle it. */
    default void leaves(Ledger.AccessKind kind, String what, List<String> records, Classification most) throws Refusal {
        if (kind == Ledger.AccessKind.PRINTED) {
            printed(what, records);
        } else {
            exported(what, records);
        }
    }

    /** Whether the rows are those of a desk for 訓練: paper with them is marked. */
    default boolean practising() {
        return false;
    }

    /** The ledger as one reader sees it. */
    static RecordSource of(Ledger ledger, Session session) {
        return new RecordSource() {
            @Override
            public Page page(Query<?> query) throws Refusal {
                return ledger.list(session, query);
            }

            @Override
            public Count count(Query<?> query) throws Refusal {
                return ledger.count(session, query);
            }

            @Override
            public List<Group> groups(Query<?> query, EAttribute feature) throws Refusal {
                return ledger.groups(session, query, feature);
            }

            @Override
            public boolean practising() {
                return ledger.practising();
            }

            @Override
            public void leaves(Ledger.AccessKind kind, String what, List<String> records, Classification most)
                    throws Refusal {
                ledger.recordAccess(session, kind, what, records, most);
            }

            @Override
            public void printed(String what, List<String> records) throws Refusal {
                ledger.recordAccess(session, Ledger.AccessKind.PRINTED, what, records);
            }

            @Override
            public void exported(String what, List<String> records) throws Refusal {
                ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, what, records);
            }
        };
    }
}
