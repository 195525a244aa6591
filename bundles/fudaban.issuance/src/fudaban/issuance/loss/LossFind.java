// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__PERSON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__EXTENSION;
import static fudaban.model.ModelPackage.Literals.PERSON__PHOTO;
import static fudaban.model.ModelPackage.Literals.RECORD__ID;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the card somebody calls about: by part of a number, kana, name or unit, or by the extension. Namesakes stand side by side. */
public final class LossFind {
    /** Most candidates: more are told apart by another word, not by reading. */
    public static final int MOST = 24;

    private static final int NUMBER_LENGTH = 3;

    private final Ledger ledger;
    private final Session session;

    /** As this account. */
    public LossFind(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * A card that may be meant.
     *
     * @param namesake whether another person with the same kana stands among the candidates
     * @param photo id of the photo's attachment, or empty
     */
    public record Candidate(
            String id,
            String number,
            CredentialKind kind,
            CredentialState state,
            String person,
            String holder,
            String kana,
            String unit,
            String extension,
            LocalDate expires,
            String photo,
            boolean namesake) {}

    /** Cards that may be meant, those in use first. */
    public List<Candidate> find(String typed) throws Refusal {
        String text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        Map<String, Row> cards = new LinkedHashMap<>();
        if (text.length() >= NUMBER_LENGTH && text.chars().allMatch(c -> c < 128)) {
            collect(
                    Query.of(Credential.class)
                            .where(CREDENTIAL__NUMBER, Operator.BEGINS, text.toUpperCase(Locale.ROOT)),
                    cards);
        }
        List<Row> people = ledger.list(
                        session, Query.of(Person.class).matching(text).limit(MOST))
                .rows();
        if (!people.isEmpty()) {
            Object[] ids = people.stream().map(Row::id).toArray();
            collect(Query.of(Credential.class).where(CREDENTIAL__PERSON, Operator.IN, ids), cards);
        }
        collect(Query.of(Credential.class).matching(text), cards);
        return candidates(cards.values().stream().limit(MOST).toList());
    }

    private void collect(Query<Credential> query, Map<String, Row> cards) throws Refusal {
        for (Row row : ledger.list(session, query.limit(MOST)).rows()) {
            cards.putIfAbsent(row.id(), row);
        }
    }

    private List<Candidate> candidates(List<Row> cards) throws Refusal {
        Map<String, Row> people = people(cards);
        Map<String, String> first = new HashMap<>();
        java.util.Set<String> shared = new java.util.HashSet<>();
        for (Row card : cards) {
            String kana = card.text(CREDENTIAL__HOLDER_KANA);
            String person = card.text(CREDENTIAL__PERSON);
            String other = first.putIfAbsent(kana, person);
            if (!kana.isEmpty() && other != null && !other.equals(person)) {
                shared.add(kana);
            }
        }
        List<Candidate> all = new ArrayList<>();
        for (Row card : cards) {
            Row person = people.get(card.text(CREDENTIAL__PERSON));
            all.add(new Candidate(
                    card.id(),
                    card.text(CREDENTIAL__NUMBER),
                    (CredentialKind) card.get(CREDENTIAL__KIND),
                    (CredentialState) card.get(CREDENTIAL__STATE),
                    card.text(CREDENTIAL__PERSON),
                    card.text(CREDENTIAL__HOLDER_NAME),
                    card.text(CREDENTIAL__HOLDER_KANA),
                    card.text(CREDENTIAL__UNIT_NAME),
                    person == null ? "" : person.text(PERSON__EXTENSION),
                    (LocalDate) card.get(CREDENTIAL__EXPIRES_ON),
                    person == null || person.masked().contains(PERSON__PHOTO) ? "" : person.text(PERSON__PHOTO),
                    shared.contains(card.text(CREDENTIAL__HOLDER_KANA))));
        }
        all.sort(Comparator.comparingInt((Candidate each) -> rank(each.state())));
        return all;
    }

    private Map<String, Row> people(List<Row> cards) throws Refusal {
        Object[] ids = cards.stream()
                .map(card -> card.text(CREDENTIAL__PERSON))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toArray();
        Map<String, Row> people = new HashMap<>();
        if (ids.length > 0) {
            for (Row row : ledger.list(session, Query.of(Person.class).where(RECORD__ID, Operator.IN, ids))
                    .rows()) {
                people.put(row.id(), row);
            }
        }
        return people;
    }

    private static int rank(CredentialState state) {
        if (state == null) {
            return 9;
        }
        return switch (state) {
            case ACTIVE -> 0;
            case ISSUED -> 1;
            case SUSPENDED -> 2;
            case PREPARED, AWAITING_RESULT -> 3;
            case RETIRED, DESTROYED, SPOILED -> 4;
        };
    }
}
