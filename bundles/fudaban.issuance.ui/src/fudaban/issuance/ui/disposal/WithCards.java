// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

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

/**
 * Records about cards with the holder, unit and state of each card beside them: one more question for each page.
 *
 * @param records the records
 * @param number the feature with the number of the card
 */
record WithCards(RecordSource records, EAttribute number) implements RecordSource {
    private static final List<EAttribute> BESIDE =
            List.of(CREDENTIAL__HOLDER_NAME, CREDENTIAL__UNIT_NAME, CREDENTIAL__STATE);

    @Override
    public Page page(Query<?> query) throws Refusal {
        Page page = records.page(query);
        Object[] numbers = page.rows().stream()
                .map(row -> row.text(number))
                .filter(each -> !each.isEmpty())
                .toArray();
        if (numbers.length == 0) {
            return page;
        }
        Map<String, Row> cards = new HashMap<>();
        records.page(Query.of(Credential.class)
                        .where(CREDENTIAL__NUMBER, Query.Operator.IN, numbers)
                        .limit(numbers.length))
                .rows()
                .forEach(card -> cards.put(card.text(CREDENTIAL__NUMBER), card));
        return new Page(
                page.rows().stream()
                        .map(row -> with(row, cards.get(row.text(number))))
                        .toList(),
                page.next());
    }

    private static Row with(Row record, Row card) {
        if (card == null) {
            return record;
        }
        Map<EAttribute, Object> values = new HashMap<>(record.values());
        Set<EAttribute> masked = new HashSet<>(record.masked());
        for (EAttribute feature : BESIDE) {
            if (card.get(feature) != null) {
                values.put(feature, card.get(feature));
            } else if (card.masked().contains(feature)) {
                masked.add(feature);
            }
        }
        return new Row(record.id(), record.version(), values, masked);
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
    public void printed(String what, List<String> ids) throws Refusal {
        records.printed(what, ids);
    }

    @Override
    public boolean practising() {
        return records.practising();
    }
}
