// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.Say;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.profile.CardColumns;
import fudaban.issuance.profile.CardField;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A list of existing cards, understood.
 *
 * @param cards its lines with dates as ISO 8601 and kinds and states as literals
 * @param sheets whether places are cells
 */
record CardList(String file, String hash, List<IssuanceActs.Card> cards, boolean sheets) {
    private static final Set<CredentialState> TAKEN = Set.of(
            CredentialState.ISSUED,
            CredentialState.ACTIVE,
            CredentialState.SUSPENDED,
            CredentialState.RETIRED,
            CredentialState.DESTROYED);
    /** What a repeated list may contradict. The state is not among them: it lives on here. */
    private static final Map<CardField, EAttribute> COMPARED = Map.of(
            CardField.KIND, Literals.CREDENTIAL__KIND,
            CardField.ISSUED, Literals.CREDENTIAL__ISSUED_ON,
            CardField.EXPIRES, Literals.CREDENTIAL__EXPIRES_ON,
            CardField.NAME, Literals.CREDENTIAL__HOLDER_NAME);

    static CardList read(Table table, CardColumns profile) throws IntakeException {
        var columns = Columns.of(table, CardField.class, profile.headers(), profile.needed(), Map.of());
        List<Fault> faults = new ArrayList<>();
        List<IssuanceActs.Card> cards = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Table.Row row :
                table.rows().subList(columns.heading() + 1, table.rows().size())) {
            Map<CardField, String> values = columns.values(table, row, CardField.STAFF_NUMBER, faults, CardField.class);
            if (values.isEmpty()) {
                continue;
            }
            var line = new Line(table, row, columns, values, faults);
            String number = values.get(CardField.NUMBER);
            if (number == null) {
                line.fault(CardField.NUMBER, Say.of("take-over.number"));
            } else if (!numbers.add(number)) {
                line.fault(CardField.NUMBER, Say.of("result.twice", number));
            }
            cards.add(new IssuanceActs.Card(row.line(), line.understood(profile)));
        }
        if (faults.isEmpty() && cards.isEmpty()) {
            faults.add(Fault.of(table.file(), Say.of("file.empty")));
        }
        if (!faults.isEmpty()) {
            throw new IntakeException(faults);
        }
        return new CardList(table.file(), table.hash(), cards, table.sheets());
    }

    /** One line while it is being understood. */
    private record Line(
            Table table, Table.Row row, Columns<CardField> columns, Map<CardField, String> values, List<Fault> faults) {
        Map<CardField, String> understood(CardColumns profile) {
            Map<CardField, String> understood = new EnumMap<>(CardField.class);
            understood.putAll(values);
            profile.kind(values.get(CardField.KIND))
                    .ifPresentOrElse(
                            kind -> understood.put(CardField.KIND, kind.getName()),
                            () -> fault(CardField.KIND, Say.of("take-over.kind", values.get(CardField.KIND))));
            profile.state(values.get(CardField.STATE))
                    .filter(TAKEN::contains)
                    .ifPresentOrElse(
                            state -> understood.put(CardField.STATE, state.getName()),
                            () -> fault(CardField.STATE, Say.of("take-over.state", values.get(CardField.STATE))));
            if (CredentialState.ACTIVE.getName().equals(understood.get(CardField.STATE))
                    && !values.containsKey(CardField.STAFF_NUMBER)) {
                // Nobody can be its one holder: it stays a card that is not handed over.
                understood.put(CardField.STATE, CredentialState.ISSUED.getName());
            }
            for (CardField field : List.of(CardField.ISSUED, CardField.EXPIRES)) {
                if (values.containsKey(field)) {
                    try {
                        understood.put(field, DateText.parse(values.get(field)).toString());
                    } catch (OfficeException unreadable) {
                        fault(field, unreadable::message);
                    }
                }
            }
            return understood;
        }

        void fault(CardField field, Say what) {
            int column = columns.at().getOrDefault(field, 0);
            faults.add(new Fault(
                    table.file(),
                    TableFile.place(table, row.line(), column),
                    columns.at().containsKey(field) ? columns.heading(field) : "",
                    values.getOrDefault(CardField.STAFF_NUMBER, ""),
                    what));
        }
    }

    Fault fault(IssuanceActs.Card card, String column, Say what) {
        String place = Say.of(sheets ? "place.row" : "place.line", card.line()).text(java.util.Locale.JAPAN);
        return new Fault(file, place, column, card.values().getOrDefault(CardField.STAFF_NUMBER, ""), what);
    }

    /** Where list and register say different things of one card; what the list leaves empty contradicts nothing. */
    static List<Fault> differences(CardList list, IssuanceActs.Card card, Row register) {
        List<Fault> differing = new ArrayList<>();
        COMPARED.forEach((field, feature) -> {
            String says = card.values().get(field);
            if (says != null && !register.masked().contains(feature) && !says.equals(register.text(feature))) {
                differing.add(list.fault(
                        card,
                        field.name(),
                        Say.of(
                                "take-over.differs",
                                card.values().get(CardField.NUMBER),
                                says,
                                register.text(feature))));
            }
        });
        return differing;
    }
}
