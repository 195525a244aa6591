// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.ui.table.RecordSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/** Items of a batch with the holder of each card beside it: one more question for each page. */
record HolderSource(RecordSource items) implements RecordSource {
    @Override
    public Page page(Query<?> query) throws Refusal {
        Page page = items.page(query);
        Object[] numbers = page.rows().stream()
                .map(row -> row.text(BATCH_ITEM__NUMBER))
                .filter(number -> !number.isEmpty())
                .toArray();
        if (numbers.length == 0) {
            return page;
        }
        Map<String, Row> cards = new HashMap<>();
        items.page(Query.of(Credential.class)
                        .where(CREDENTIAL__NUMBER, Query.Operator.IN, numbers)
                        .limit(numbers.length))
                .rows()
                .forEach(card -> cards.put(card.text(CREDENTIAL__NUMBER), card));
        return new Page(
                page.rows().stream()
                        .map(row -> with(row, cards.get(row.text(BATCH_ITEM__NUMBER))))
                        .toList(),
                page.next());
    }

    private static Row with(Row item, Row card) {
        if (card == null) {
            return item;
        }
        Map<EAttribute, Object> values = new HashMap<>(item.values());
        Set<EAttribute> masked = new HashSet<>(item.masked());
        if (card.get(CREDENTIAL__HOLDER_NAME) != null) {
            values.put(CREDENTIAL__HOLDER_NAME, card.get(CREDENTIAL__HOLDER_NAME));
        } else if (card.masked().contains(CREDENTIAL__HOLDER_NAME)) {
            masked.add(CREDENTIAL__HOLDER_NAME);
        }
        return new Row(item.id(), item.version(), values, masked);
    }

    @Override
    public Count count(Query<?> query) throws Refusal {
        return items.count(query);
    }

    @Override
    public List<Group> groups(Query<?> query, EAttribute feature) throws Refusal {
        return items.groups(query, feature);
    }

    @Override
    public void exported(String what, List<String> records) throws Refusal {
        items.exported(what, records);
    }

    @Override
    public void printed(String what, List<String> records) throws Refusal {
        items.printed(what, records);
    }

    @Override
    public boolean practising() {
        return items.practising();
    }
}
