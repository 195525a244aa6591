// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.IssuanceActs.Card;
import fudaban.issuance.profile.CardField;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** 引継ぎ受入 of existing cards: what is new is entered, what is the same is left, what contradicts is refused. */
@Component(service = Act.class)
public final class TakeOverCards extends Declared<IssuanceActs.TakeOver> {
    /** For the service registry. */
    public TakeOverCards() {
        super(IssuanceActs.TAKE_OVER, IssuanceActs.TakeOver.class, DESK, "1-3");
    }

    @Override
    public void run(IssuanceActs.TakeOver input, Change change) throws Refusal {
        List<String> holders = told(input, CardField.STAFF_NUMBER);
        change.fetch(Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, told(input, CardField.NUMBER));
        change.fetch(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, holders);
        change.fetch(
                Credential.class,
                ModelPackage.Literals.CREDENTIAL__PERSON,
                holders.stream()
                        .flatMap(number -> holder(number, change).stream())
                        .map(Person::getId)
                        .toList());
        for (Card card : input.cards()) {
            if (Cards.byNumber(change, card.values().get(CardField.NUMBER)).isEmpty()) {
                enter(card.values(), change);
            }
        }
    }

    private static List<String> told(IssuanceActs.TakeOver input, CardField field) {
        return input.cards().stream()
                .map(card -> card.values().get(field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Optional<Person> holder(String staffNumber, Change change) {
        return change.find(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, staffNumber);
    }

    private static void enter(Map<CardField, String> values, Change change) throws Refusal {
        Credential card = change.create(Credential.class);
        card.setNumber(values.get(CardField.NUMBER));
        card.setKind(CredentialKind.getByName(values.get(CardField.KIND)));
        card.setTakenOver(true);
        card.setIssuedOn(date(values.get(CardField.ISSUED)));
        card.setExpiresOn(date(values.get(CardField.EXPIRES)));
        card.setUid(values.get(CardField.UID));
        String staff = values.get(CardField.STAFF_NUMBER);
        if (staff != null) {
            card.setPerson(holder(staff, change)
                    .orElseGet(() -> newcomer(values, change))
                    .getId());
        }
        card.setHolderName(values.get(CardField.NAME));
        card.setHolderKana(values.get(CardField.KANA));
        card.setUnitName(values.get(CardField.UNIT));
        CredentialState state = CredentialState.getByName(values.get(CardField.STATE));
        if (state == CredentialState.ACTIVE) {
            Cards.claim(change, card);
        } else if (state == CredentialState.SUSPENDED) {
            String reason = Issuance.refusal("reason.taken-over").sentence(Locale.JAPAN);
            card.setReason(reason);
            Suspensions.open(
                    card, card.getPerson() == null ? CredentialState.ISSUED : CredentialState.ACTIVE, reason, change);
        }
        card.setState(state);
    }

    private static Person newcomer(Map<CardField, String> values, Change change) {
        Person person = change.create(Person.class);
        person.setStaffNumber(values.get(CardField.STAFF_NUMBER));
        person.setDisplayName(values.get(CardField.NAME));
        person.setKana(values.get(CardField.KANA));
        person.setUnitName(values.get(CardField.UNIT));
        person.setTitle(values.get(CardField.TITLE));
        person.setTakenOver(true);
        return person;
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
