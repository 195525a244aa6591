// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__PERSON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION;
import static fudaban.model.ModelPackage.Literals.PERSON;
import static fudaban.model.ModelPackage.Literals.PERSON__BIRTH;
import static fudaban.model.ModelPackage.Literals.PERSON__COMMON_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__DISPLAY_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__EXTENSION;
import static fudaban.model.ModelPackage.Literals.PERSON__FORMER_FAMILY_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__KANA;
import static fudaban.model.ModelPackage.Literals.PERSON__MAIL;
import static fudaban.model.ModelPackage.Literals.PERSON__ORGANIZATION;
import static fudaban.model.ModelPackage.Literals.PERSON__PHOTO;
import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;
import static fudaban.model.ModelPackage.Literals.PERSON__SUBSTITUTE_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__TITLE;
import static fudaban.model.ModelPackage.Literals.PERSON__UNIT_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__VALID_TO;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** A person in the detail area: photo, how to reach them, their cards. */
final class PersonDetails implements DetailSource {
    private static final List<EAttribute> FACTS = List.of(
            PERSON__KANA,
            PERSON__STAFF_NUMBER,
            PERSON__FORMER_FAMILY_NAME,
            PERSON__COMMON_NAME,
            PERSON__SUBSTITUTE_NAME,
            PERSON__TITLE,
            PERSON__EXTENSION,
            PERSON__MAIL,
            PERSON__BIRTH,
            PERSON__VALID_TO);

    @Override
    public EClass type() {
        return PERSON;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(PersonDetails.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var words = words(seat.locale());
        // Opening leaves the access entry; the row knows what is masked.
        seat.ledger().open(seat.session(), Person.class, id);
        Row row = seat.ledger()
                .list(seat.session(), Query.of(Person.class).where(Literals.RECORD__ID, id))
                .rows()
                .getFirst();
        List<Detail.Link> links = new ArrayList<>();
        if (!row.text(PERSON__ORGANIZATION).isEmpty()) {
            links.add(new Detail.Link(
                    words.say("Person.unitName"),
                    row.text(PERSON__UNIT_NAME),
                    new Subject(ORGANIZATION, row.text(PERSON__ORGANIZATION))));
        }
        links.addAll(cards(seat, words, id));
        return new Detail(
                words.say("person"),
                row.text(PERSON__DISPLAY_NAME),
                "",
                Tone.PLAIN,
                photo(seat, row),
                List.of(),
                Facts.of(words, row, FACTS),
                links,
                List.of());
    }

    private static List<Detail.Link> cards(Seat seat, Words words, String person) throws Refusal {
        return seat
                .ledger()
                .list(seat.session(), Query.of(Credential.class).where(CREDENTIAL__PERSON, person))
                .rows()
                .stream()
                .map(card -> new Detail.Link(
                        words.say(
                                "card",
                                Facts.literal(words, card.get(CREDENTIAL__KIND)),
                                Facts.literal(words, card.get(CREDENTIAL__STATE))),
                        card.text(CREDENTIAL__NUMBER),
                        new Subject(CREDENTIAL, card.id())))
                .toList();
    }

    private static Optional<byte[]> photo(Seat seat, Row row) throws Refusal {
        Object photo = row.get(PERSON__PHOTO);
        return photo == null
                ? Optional.empty()
                : Optional.ofNullable(seat.ledger()
                        .open(seat.session(), Attachment.class, photo.toString())
                        .getContent());
    }
}
