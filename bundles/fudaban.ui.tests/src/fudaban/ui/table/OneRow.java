// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** Always the same row. */
record OneRow(Row row) implements RecordSource {
    @Override
    public Page page(Query<?> query) {
        return new Page(List.of(row), Optional.empty());
    }

    @Override
    public Count count(Query<?> query) {
        return new Count(1, false);
    }

    @Override
    public List<Group> groups(Query<?> query, EAttribute feature) {
        return List.of(new Group(row.get(feature), 1));
    }

    @Override
    public void exported(String what, List<String> records) {
        // Nobody asks.
    }

    @Override
    public void printed(String what, List<String> records) {
        // Nobody asks.
    }
}
