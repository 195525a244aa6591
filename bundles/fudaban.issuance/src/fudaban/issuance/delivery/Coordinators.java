// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.mail.Recipient;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Organization;
import fudaban.model.Person;
import java.util.Optional;

/** Who gathers papers and cards for a unit (取りまとめ担当者). */
public final class Coordinators {
    /** Units stand in no more levels than this. */
    private static final int LEVELS = 20;

    private Coordinators() {}

    /**
     * A 取りまとめ担当者.
     *
     * @param person id of the person
     * @param name as it is printed
     */
    public record Coordinator(String person, String name) {}

    /** The one of a person's unit, else of the next unit above that has one; empty where none is known or may be seen. */
    public static Optional<Coordinator> of(Ledger ledger, Session reader, String person) {
        try {
            String unit = row(ledger, reader, Query.of(Person.class), person)
                    .map(row -> row.text(Literals.PERSON__ORGANIZATION))
                    .orElse("");
            for (int level = 0; level < LEVELS && !unit.isEmpty(); level++) {
                Optional<Row> found = row(ledger, reader, Query.of(Organization.class), unit);
                String coordinator = found.map(row -> row.text(Literals.ORGANIZATION__COORDINATOR))
                        .orElse("");
                if (!coordinator.isEmpty()) {
                    return row(ledger, reader, Query.of(Person.class), coordinator)
                            .map(row -> new Coordinator(row.id(), row.text(Literals.PERSON__DISPLAY_NAME)));
                }
                unit = found.map(row -> row.text(Literals.ORGANIZATION__PARENT)).orElse("");
            }
            return Optional.empty();
        } catch (Refusal unseen) {
            return Optional.empty();
        }
    }

    /**
     * Where letters to a unit go.
     *
     * @param unit its name
     * @param otherwise who it is meant for where nobody is known: the letter waits for its address
     */
    public static Recipient recipient(Ledger ledger, Session session, String unit, String otherwise) throws Refusal {
        if (!unit.isEmpty()) {
            var named = Query.of(Organization.class).where(Literals.ORGANIZATION__NAME, unit);
            for (Row row : ledger.list(session, named).rows()) {
                String coordinator = row.text(Literals.ORGANIZATION__COORDINATOR);
                if (!coordinator.isEmpty()) {
                    return Recipient.to(ledger.open(session, Person.class, coordinator));
                }
            }
        }
        return Recipient.to("", otherwise);
    }

    private static Optional<Row> row(Ledger ledger, Session reader, Query<?> all, String id) throws Refusal {
        return id.isEmpty()
                ? Optional.empty()
                : ledger.list(reader, all.where(Literals.RECORD__ID, id)).rows().stream()
                        .findFirst();
    }
}
