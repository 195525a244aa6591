// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All cards of our records, page by page, in the order of their keys. */
final class OurCards {
    private OurCards() {}

    static List<Ours> read(Ledger ledger, Session session) throws Refusal {
        Map<String, String> staff = new HashMap<>();
        Pages.each(ledger, session, Query.of(Person.class), row -> {
            if (row.get(Literals.PERSON__STAFF_NUMBER) instanceof String number) {
                staff.put(row.id(), number);
            }
        });
        List<Ours> cards = new ArrayList<>();
        Pages.each(ledger, session, Query.of(Credential.class), row -> cards.add(card(row, staff)));
        cards.sort(Comparator.comparing(Ours::key));
        return cards;
    }

    private static Ours card(Row row, Map<String, String> staff) {
        String number = row.text(Literals.CREDENTIAL__NUMBER);
        return new Ours(
                Keys.number(number),
                row.id(),
                number,
                (CredentialKind) row.get(Literals.CREDENTIAL__KIND),
                (CredentialState) row.get(Literals.CREDENTIAL__STATE),
                (LocalDate) row.get(Literals.CREDENTIAL__EXPIRES_ON),
                row.text(Literals.CREDENTIAL__UNIT_NAME),
                staff.getOrDefault(row.text(Literals.CREDENTIAL__PERSON), ""),
                row.text(Literals.CREDENTIAL__CHIP_ID),
                row.text(Literals.CREDENTIAL__UID));
    }
}
