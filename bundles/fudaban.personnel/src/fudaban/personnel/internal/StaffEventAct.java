// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;
import static fudaban.personnel.model.PersonnelPackage.Literals.RECEIVED_EVENT__KEY;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.EventText;
import fudaban.personnel.NameProfile;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
import fudaban.personnel.model.ReceivedEvent;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;

/** The one intake of staff events. Tells StaffMoved; the topics make proposals of it. */
@Component(service = Act.class)
public final class StaffEventAct implements Act<StaffEvent> {
    private final ActType<StaffEvent> type =
            new ActType<>(Personnel.STAFF_EVENT, StaffEvent.class, Roles.PEOPLE, "", "", Personnel.class);

    @Override
    public ActType<StaffEvent> type() {
        return type;
    }

    @Override
    public void run(StaffEvent event, Change change) throws Refusal {
        EventRules.require(event);
        if (event.effectiveOn().isAfter(change.day())) {
            // Only a 予約 keeps it out of the lists until then.
            throw new Refusal(
                    Personnel.class, "event.early", event.effectiveOn().toString());
        }
        var text = EventText.of(event);
        String number = event.after().staffNumber();
        if (change.find(ReceivedEvent.class, RECEIVED_EVENT__KEY, text.key()).isPresent()) {
            throw new Refusal(
                    Personnel.class,
                    "event.twice",
                    number,
                    event.effectiveOn().toString(),
                    Sentences.title(event.kind()));
        }
        var known = change.find(Person.class, PERSON__STAFF_NUMBER, number);
        boolean hired = event.kind() == StaffEventKind.HIRED;
        if (hired == known.isPresent()) {
            throw new Refusal(Personnel.class, hired ? "event.known" : "person.none", number);
        }
        Person person = hired ? change.create(Person.class) : known.get();
        if (!hired) {
            EventRules.require(event, person);
        }
        String before = person.getOrganization();
        PersonRow after = named(event, change);
        var merge = new PersonMerge(change.profile(NameProfile.class));
        switch (event.kind()) {
            case RENAMED -> {
                merge.apply(after, person);
                forgetOldSpelling(after, person);
            }
            case CONCURRENT -> {
                new PostBook(change).begin(event, after, person);
                reach(event, person, merge);
            }
            case CONCURRENT_ENDED -> {
                new PostBook(change).end(event, after, person);
                reach(event, person, merge);
            }
            case LEFT -> {
                merge.apply(after, person);
                new PostBook(change).endAll(person, event.effectiveOn());
            }
            default -> merge.apply(after, person);
        }
        validity(event, person);
        received(event, text, person, change);
        boolean second = event.kind() == StaffEventKind.CONCURRENT || event.kind() == StaffEventKind.CONCURRENT_ENDED;
        tell(event, before, second ? after.organization() : person.getOrganization(), person, change);
    }

    private static void received(StaffEvent event, EventText text, Person person, Change change) {
        ReceivedEvent received = change.create(ReceivedEvent.class);
        received.setKey(text.key());
        received.setKind(event.kind());
        received.setEffectiveOn(event.effectiveOn());
        received.setPerson(person.getId());
        received.setStaffNumber(person.getStaffNumber());
        received.setContent(text.content());
        received.setReference(event.reference());
    }

    /** The unit's name beside its id, and no days but 発令日. */
    private static PersonRow named(StaffEvent event, Change change) throws Refusal {
        PersonRow a = event.after();
        String unit = a.unitName();
        if (a.organization() != null && !a.organization().isEmpty()) {
            Organization organization = change.load(Organization.class, a.organization());
            unit = unit == null ? organization.getName() : unit;
        }
        return PersonRow.of(a.staffNumber())
                .name(a.familyName(), a.givenName())
                .kana(a.familyKana(), a.givenKana())
                .romaji(a.familyRomaji(), a.givenRomaji())
                .former(a.formerFamilyName())
                .common(a.commonName())
                .substitute(a.substituteName())
                .birth(a.birth())
                // A unit told by its name alone is not the recorded one any more.
                .unit(a.organization() == null && unit != null ? "" : a.organization(), unit)
                .title(a.title())
                .reach(a.extension(), a.mail())
                .row();
    }

    /** ローマ字 and 代替文字 belonged to the old name; whoever knows the new ones tells them, nobody guesses. */
    private static void forgetOldSpelling(PersonRow after, Person person) {
        if (after.familyRomaji() == null) {
            person.setFamilyRomaji(null);
        }
        if (after.substituteName() == null) {
            person.setSubstituteName(null);
        }
    }

    /** The first post, its unit and its title stay; the person may be reached otherwise. */
    private static void reach(StaffEvent event, Person person, PersonMerge merge) {
        PersonRow a = event.after();
        merge.apply(PersonRow.of(a.staffNumber()).reach(a.extension(), a.mail()).row(), person);
        person.setCardEpoch(person.getCardEpoch() + 1);
    }

    private static void validity(StaffEvent event, Person person) {
        LocalDate day = event.effectiveOn();
        switch (event.kind()) {
            case HIRED -> person.setValidFrom(day);
            case LEFT -> person.setValidTo(day);
            case RETURNED -> person.setValidTo(null);
            default -> {}
        }
    }

    private static void tell(StaffEvent event, String before, String after, Person person, Change change) {
        var fact = ModelFactory.eINSTANCE.createStaffMoved();
        fact.setSubject(person.getId());
        fact.setEffectiveOn(event.effectiveOn());
        fact.setKind(event.kind());
        fact.setOrganizationBefore(before);
        fact.setOrganizationAfter(after);
        change.tell(fact);
    }
}
