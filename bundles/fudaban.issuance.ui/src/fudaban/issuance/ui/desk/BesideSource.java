// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.ui.table.RecordSource;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Records with more beside them than they hold themselves: a question or two for each page, never one for each row.
 *
 * @param records the records
 * @param more what stands beside them
 */
public record BesideSource(RecordSource records, More more) implements RecordSource {
    /** Puts more values beside the rows of a page. */
    @FunctionalInterface
    public interface More {
        /** @param rows not empty */
        List<Row> beside(List<Row> rows, RecordSource records) throws Refusal;
    }

    @Override
    public Page page(Query<?> query) throws Refusal {
        Page page = records.page(query);
        return page.rows().isEmpty() ? page : new Page(more.beside(page.rows(), records), page.next());
    }

    @Override
    public Count count(Query<?> query) throws Refusal {
        return records.count(query);
    }

    @Override
    public List<Group> groups(Query<?> query, EAttribute feature) throws Refusal {
        return records.groups(query, feature);
    }

    @Override
    public void exported(String what, List<String> ids) throws Refusal {
        records.exported(what, ids);
    }

    @Override
    public void leaves(Ledger.AccessKind kind, String what, List<String> ids, Classification most) throws Refusal {
        records.leaves(kind, what, ids, most);
    }

    @Override
    public void printed(String what, List<String> ids) throws Refusal {
        records.printed(what, ids);
    }

    @Override
    public boolean practising() {
        return records.practising();
    }
}
