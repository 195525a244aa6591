// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.NameProfile;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
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
        String number = event.after().staffNumber();
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
            case CONCURRENT -> concurrent(event, person, merge);
            default -> merge.apply(after, person);
        }
        validity(event, person);
        tell(
                event,
                before,
                event.kind() == StaffEventKind.CONCURRENT ? after.organization() : person.getOrganization(),
                person,
                change);
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

    /** The post stays; the second unit is told to the topics and stands in the journal, the printed title only where it is told. */
    private static void concurrent(StaffEvent event, Person person, PersonMerge merge) {
        PersonRow a = event.after();
        merge.apply(
                PersonRow.of(a.staffNumber())
                        .title(a.title())
                        .reach(a.extension(), a.mail())
                        .row(),
                person);
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
