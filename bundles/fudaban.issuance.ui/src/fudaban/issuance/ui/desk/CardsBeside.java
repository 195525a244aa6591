// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.ledger.Refusal;
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
 * Holder, unit and state of the card beside records that know its number only; masked where the reader may not see them.
 *
 * @param number the feature with the number of the card
 */
public record CardsBeside(EAttribute number) implements BesideSource.More {
    private static final List<EAttribute> BESIDE =
            List.of(CREDENTIAL__HOLDER_NAME, CREDENTIAL__UNIT_NAME, CREDENTIAL__STATE);

    @Override
    public List<Row> beside(List<Row> rows, RecordSource records) throws Refusal {
        Object[] numbers = rows.stream()
                .map(row -> row.text(number))
                .filter(each -> !each.isEmpty())
                .toArray();
        if (numbers.length == 0) {
            return rows;
        }
        Map<String, Row> cards = new HashMap<>();
        records.page(Query.of(Credential.class)
                        .where(CREDENTIAL__NUMBER, Query.Operator.IN, numbers)
                        .limit(numbers.length))
                .rows()
                .forEach(card -> cards.put(card.text(CREDENTIAL__NUMBER), card));
        return rows.stream().map(row -> with(row, cards.get(row.text(number)))).toList();
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
}
