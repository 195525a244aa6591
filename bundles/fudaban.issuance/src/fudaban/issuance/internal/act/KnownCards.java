// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.profile.CardField;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What the register knows of the cards and people of one list, asked for all of them at once: a question for each card would write the cards before it,
 * unfinished, and again when they are.
 */
final class KnownCards {
    private static final int MOST = 1_000;

    private final Change change;
    private final Map<String, Credential> byNumber = new HashMap<>();
    private final Map<String, Credential> byActiveKey = new HashMap<>();
    private final Map<String, Person> holders = new HashMap<>();

    KnownCards(List<IssuanceActs.Card> cards, Change change) {
        this.change = change;
        ask(Credential.class, Literals.CREDENTIAL__NUMBER, told(cards, CardField.NUMBER))
                .forEach(card -> byNumber.putIfAbsent(card.getNumber(), card));
        ask(Person.class, Literals.PERSON__STAFF_NUMBER, told(cards, CardField.STAFF_NUMBER))
                .forEach(person -> holders.put(person.getStaffNumber(), person));
        List<Object> people =
                holders.values().stream().<Object>map(Person::getId).toList();
        ask(Credential.class, Literals.CREDENTIAL__PERSON, people).stream()
                .filter(card -> card.getActiveKey() != null)
                .forEach(card -> byActiveKey.put(card.getActiveKey(), card));
    }

    private static List<Object> told(List<IssuanceActs.Card> cards, CardField field) {
        return cards.stream()
                .<Object>map(card -> card.values().get(field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private <T extends fudaban.model.Record> List<T> ask(Class<T> type, EAttribute feature, List<Object> values) {
        List<T> all = new java.util.ArrayList<>();
        if (!values.isEmpty()) {
            Query<T> query =
                    Query.of(type).where(feature, Operator.IN, values.toArray()).limit(MOST);
            List<T> page = change.list(query);
            all.addAll(page);
            while (page.size() == MOST) {
                page = change.list(
                        query.after(new Query.Cursor(null, page.getLast().getId())));
                all.addAll(page);
            }
        }
        return all;
    }

    boolean has(String number) {
        return byNumber.containsKey(number);
    }

    /** The card is entered from now on. */
    void entered(Credential card) {
        byNumber.put(card.getNumber(), card);
    }

    /** The person of a staff number, made by the caller when there is none. */
    Person holder(String staffNumber, java.util.function.Supplier<Person> made) {
        return holders.computeIfAbsent(staffNumber, number -> made.get());
    }

    /** Makes the card the one active card of its holder, or refuses. */
    void claim(Credential card) throws Refusal {
        if (card.getPerson() == null) {
            throw Issuance.refusal("card.holder.none", card.getNumber());
        }
        String key = Cards.activeKey(card.getPerson(), card);
        Credential other = byActiveKey.putIfAbsent(key, card);
        if (other != null && other != card) {
            throw Issuance.refusal("card.active.other", card.getNumber(), other.getNumber());
        }
        card.setActiveKey(key);
    }
}
