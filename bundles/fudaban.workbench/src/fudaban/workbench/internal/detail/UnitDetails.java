// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import static fudaban.model.ModelPackage.Literals.ORGANIZATION;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__COORDINATOR;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__DESTINATION;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__EXTENSION;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__NAME;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__PARENT;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__SHORT_NAME;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__VALID_FROM;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__VALID_TO;
import static fudaban.model.ModelPackage.Literals.PERSON;
import static fudaban.model.ModelPackage.Literals.PERSON__DISPLAY_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__ORGANIZATION;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Organization;
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

/** A unit in the detail area: how to reach it, what it belongs to, who gathers its papers. */
final class UnitDetails implements DetailSource {
    private static final List<EAttribute> FACTS = List.of(
            ORGANIZATION__SHORT_NAME,
            ORGANIZATION__EXTENSION,
            ORGANIZATION__DESTINATION,
            ORGANIZATION__VALID_FROM,
            ORGANIZATION__VALID_TO);

    @Override
    public EClass type() {
        return ORGANIZATION;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(UnitDetails.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var words = words(seat.locale());
        Row row = row(seat, Query.of(Organization.class), id)
                .orElseThrow(() -> new Refusal(UnitDetails.class, "unit.gone"));
        List<Detail.Link> links = new ArrayList<>();
        link(seat, words, row, ORGANIZATION__PARENT, Query.of(Organization.class), ORGANIZATION__NAME, ORGANIZATION)
                .ifPresent(links::add);
        link(seat, words, row, ORGANIZATION__COORDINATOR, Query.of(Person.class), PERSON__DISPLAY_NAME, PERSON)
                .ifPresent(links::add);
        List<Detail.Fact> facts = new ArrayList<>(Facts.of(words, row, FACTS));
        facts.add(new Detail.Fact(
                words.say("people"),
                words.say(
                        "people.count",
                        seat.ledger()
                                .count(seat.session(), Query.of(Person.class).where(PERSON__ORGANIZATION, id)))));
        return new Detail(
                words.say("unit"),
                row.text(ORGANIZATION__NAME),
                "",
                Tone.PLAIN,
                Optional.empty(),
                List.of(),
                facts,
                links,
                List.of());
    }

    private static Optional<Detail.Link> link(
            Seat seat, Words words, Row row, EAttribute reference, Query<?> all, EAttribute name, EClass type)
            throws Refusal {
        String id = row.text(reference);
        return id.isEmpty()
                ? Optional.empty()
                : row(seat, all, id)
                        .map(found -> new Detail.Link(
                                words.say("Organization." + reference.getName()),
                                found.text(name),
                                new Subject(type, id)));
    }

    private static Optional<Row> row(Seat seat, Query<?> all, String id) throws Refusal {
        return seat.ledger().list(seat.session(), all.where(Literals.RECORD__ID, id)).rows().stream()
                .findFirst();
    }
}
