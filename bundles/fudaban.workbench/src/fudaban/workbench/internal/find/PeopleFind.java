// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import static fudaban.model.ModelPackage.Literals.ORGANIZATION;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__EXTENSION;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__NAME;
import static fudaban.model.ModelPackage.Literals.PERSON;
import static fudaban.model.ModelPackage.Literals.PERSON__DISPLAY_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__EXTENSION;
import static fudaban.model.ModelPackage.Literals.PERSON__KANA;
import static fudaban.model.ModelPackage.Literals.PERSON__PHOTO;
import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;
import static fudaban.model.ModelPackage.Literals.PERSON__UNIT_NAME;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Hit;
import fudaban.ui.shell.Hit.Kind;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds people by part of their name, reading, number, extension or unit, and units likewise. */
final class PeopleFind implements FindSource {
    private final Nearness nearness = new Nearness();

    @Override
    public List<Hit> find(Seat seat, String text, int limit) throws Refusal {
        var words = Words.of(PeopleFind.class, seat.locale());
        List<Hit> hits = new ArrayList<>();
        var people = seat.ledger()
                .list(seat.session(), Query.of(Person.class).matching(text).limit(limit))
                .rows();
        people.stream()
                .sorted(Comparator.<Row>comparingInt(row -> nearness.of(
                                text,
                                row.text(PERSON__KANA),
                                row.text(PERSON__DISPLAY_NAME),
                                row.text(PERSON__STAFF_NUMBER),
                                row.text(PERSON__EXTENSION)))
                        .thenComparing(row -> row.text(PERSON__KANA)))
                .forEach(row -> hits.add(person(words, row)));
        for (Row row : seat.ledger()
                .list(
                        seat.session(),
                        Query.of(Organization.class).matching(text).limit(limit))
                .rows()) {
            hits.add(new Hit(
                    Kind.UNIT,
                    "building",
                    row.text(ORGANIZATION__NAME),
                    phone(words, row.text(ORGANIZATION__EXTENSION)),
                    "",
                    Tone.PLAIN,
                    Optional.empty(),
                    Optional.of(new Subject(ORGANIZATION, row.id())),
                    Optional.empty()));
        }
        return hits;
    }

    private static Hit person(Words words, Row row) {
        String photo = row.masked().contains(PERSON__PHOTO) ? "" : row.text(PERSON__PHOTO);
        List<String> note = List.of(
                narrow(row.text(PERSON__KANA)),
                row.text(PERSON__UNIT_NAME),
                row.text(PERSON__STAFF_NUMBER),
                phone(words, row.text(PERSON__EXTENSION)));
        return new Hit(
                Kind.PERSON,
                "user",
                row.text(PERSON__DISPLAY_NAME),
                String.join("　", note.stream().filter(part -> !part.isEmpty()).toList()),
                "",
                Tone.PLAIN,
                photo.isEmpty() ? Optional.empty() : Optional.of(photo),
                Optional.of(new Subject(PERSON, row.id())),
                Optional.empty());
    }

    /** The wide blank parts what stands in the note; within a name it is a narrow one. */
    private static String narrow(String name) {
        return name.replace('　', ' ');
    }

    private static String phone(Words words, String extension) {
        return extension.isEmpty() ? "" : words.say("extension", extension);
    }
}
