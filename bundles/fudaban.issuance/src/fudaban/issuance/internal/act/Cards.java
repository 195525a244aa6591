// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.Lifecycle;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.act.Change;
import fudaban.model.CardStateChanged;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What every act does with a card: take it through the table, keep it the only active one, tell the others. */
final class Cards {
    private static final Set<CredentialState> THERE =
            Set.of(CredentialState.ISSUED, CredentialState.ACTIVE, CredentialState.SUSPENDED);

    private Cards() {}

    static Optional<Credential> byNumber(Change change, String number) {
        return change.find(Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, number);
    }

    static Credential known(Change change, String number) throws Refusal {
        return byNumber(change, number).orElseThrow(() -> Issuance.refusal("card.unknown", number));
    }

    /** Takes the card to a state by a line of the table, keeping the invariant of one active card. */
    static void move(Change change, Credential card, CardStep step, CredentialState to) throws Refusal {
        CredentialState from = card.getState();
        if (!Lifecycle.allows(card.getKind(), from, step, to)) {
            throw Issuance.refusal(
                    "card.step." + step.name().toLowerCase(Locale.ROOT), card.getNumber(), stateName(from));
        }
        boolean activates = to == CredentialState.ACTIVE;
        if (activates) {
            claim(change, card);
        } else {
            card.setActiveKey(null);
        }
        if (from == to) {
            return;
        }
        card.setState(to);
        if (from == CredentialState.ACTIVE || activates) {
            bump(change, card);
        }
        CardStateChanged fact = ModelFactory.eINSTANCE.createCardStateChanged();
        fact.setSubject(card.getId());
        fact.setEffectiveOn(change.day());
        fact.setBefore(from);
        fact.setAfter(to);
        change.tell(fact);
    }

    /** Makes the card the one active card of its holder, or refuses. */
    static void claim(Change change, Credential card) throws Refusal {
        if (card.getPerson() == null) {
            throw Issuance.refusal("card.holder.none", card.getNumber());
        }
        String key = activeKey(card.getPerson(), card);
        Optional<Credential> other = active(change, card.getPerson(), card.getKind());
        if (other.isPresent() && other.get() != card) {
            throw Issuance.refusal(
                    "card.active.other", card.getNumber(), other.get().getNumber());
        }
        card.setActiveKey(key);
    }

    /** The one active card of a person and kind. */
    static Optional<Credential> active(Change change, String person, CredentialKind kind) {
        return change.findAll(Credential.class, ModelPackage.Literals.CREDENTIAL__PERSON, person).stream()
                .filter(card -> activeKey(person, kind).equals(card.getActiveKey()))
                .findFirst();
    }

    /** The cards of a person that are there: issued, active or suspended, the youngest first. */
    static List<Credential> of(Change change, Optional<Person> person, CredentialKind kind) {
        return person.map(known ->
                        change
                                .findAll(Credential.class, ModelPackage.Literals.CREDENTIAL__PERSON, known.getId())
                                .stream()
                                .filter(card -> card.getKind() == kind && THERE.contains(card.getState()))
                                .sorted(Comparator.comparing(Credential::getId).reversed())
                                .toList())
                .orElse(List.of());
    }

    static String activeKey(String person, Credential card) {
        return activeKey(person, card.getKind());
    }

    private static String activeKey(String person, CredentialKind kind) {
        return person + ":" + kind.getName();
    }

    /** Two desks that change the active card of one person both raise this number, so that one of them loses. */
    private static void bump(Change change, Credential card) throws Refusal {
        if (card.getPerson() != null) {
            Person person = change.load(Person.class, card.getPerson());
            person.setCardEpoch(person.getCardEpoch() + 1);
        }
    }

    static Word stateName(CredentialState state) {
        return Issuance.refusal("state." + state.getName());
    }
}
