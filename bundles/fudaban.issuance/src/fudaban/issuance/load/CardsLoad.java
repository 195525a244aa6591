// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.load;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.profile.CardColumns;
import fudaban.issuance.profile.CardField;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import fudaban.personnel.load.LoadPlan;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** 引継ぎ受入 of existing cards, repeatable as a difference: what is new is entered, what is the same is left, what contradicts is reported and changes nothing. */
public final class CardsLoad {
    private static final Set<CredentialState> TAKEN = Set.of(
            CredentialState.ISSUED,
            CredentialState.ACTIVE,
            CredentialState.SUSPENDED,
            CredentialState.RETIRED,
            CredentialState.DESTROYED);
    /** What a repeated list may contradict. The state is not among them: it lives on here. */
    private static final Map<CardField, EAttribute> COMPARED = Map.of(
            CardField.KIND, Literals.CREDENTIAL__KIND,
            CardField.ISSUED, Literals.CREDENTIAL__ISSUED_ON,
            CardField.EXPIRES, Literals.CREDENTIAL__EXPIRES_ON,
            CardField.NAME, Literals.CREDENTIAL__HOLDER_NAME);

    private final CardColumns profile;
    private final Map<String, Row> known = new HashMap<>();
    private final Map<String, String> inUse = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<IssuanceActs.Card> fresh = new ArrayList<>();
    private int same;

    private CardsLoad(CardColumns profile) {
        this.profile = profile;
    }

    /**
     * What a list of existing cards would enter.
     *
     * @param source name of the file, kept with the act
     */
    public static LoadPlan plan(Ledger ledger, Session session, TableLoad table, String source) throws Refusal {
        var load = new CardsLoad(ledger.profile(CardColumns.class, LocalDate.now(ledger.clock())));
        load.findings.addAll(table.findings());
        load.recorded(ledger, session);
        for (TableRow line : table.rows()) {
            load.understood(line).ifPresent(card -> load.compare(line, card));
        }
        String hash = Hash.hex(Hash.sha256(source + load.fresh));
        return new LoadPlan(
                IssuanceActs.TAKE_OVER,
                LoadPlan.cut(
                        load.fresh,
                        IssuanceActs.CHUNK,
                        load::records,
                        part -> new IssuanceActs.TakeOver(source, hash, List.copyOf(part))),
                load.fresh.size(),
                0,
                load.same,
                load.findings);
    }

    private void recorded(Ledger ledger, Session session) throws Refusal {
        Pages.each(ledger, session, Query.of(Credential.class), row -> {
            known.put(row.text(Literals.CREDENTIAL__NUMBER), row);
            if (row.get(Literals.CREDENTIAL__STATE) == CredentialState.ACTIVE) {
                inUse.put(row.text(Literals.CREDENTIAL__ACTIVE_KEY), row.text(Literals.CREDENTIAL__NUMBER));
            }
        });
        Pages.each(ledger, session, Query.of(Person.class), row -> {
            holders.put(row.text(Literals.PERSON__STAFF_NUMBER), row.id());
            numbers.put(row.id(), row.text(Literals.PERSON__STAFF_NUMBER));
        });
    }

    /** The line with dates as ISO 8601 and kinds and states as literals. */
    private Optional<IssuanceActs.Card> understood(TableRow line) {
        Map<CardField, String> values = new EnumMap<>(CardField.class);
        line.values().forEach((field, value) -> values.put(CardField.valueOf(field), value));
        var kind = profile.kind(values.get(CardField.KIND));
        var state = profile.state(values.get(CardField.STATE)).filter(TAKEN::contains);
        if (kind.isEmpty()) {
            find(line, CardField.KIND, Severity.ERROR, "take-over.kind", values.get(CardField.KIND));
        }
        if (state.isEmpty()) {
            find(line, CardField.STATE, Severity.ERROR, "take-over.state", values.get(CardField.STATE));
        }
        if (kind.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        // Nobody can be the one holder of a card without a staff number: it stays one that is not handed over.
        boolean ownerless = state.get() == CredentialState.ACTIVE && !values.containsKey(CardField.STAFF_NUMBER);
        if (ownerless && !known.containsKey(values.get(CardField.NUMBER))) {
            find(line, CardField.STAFF_NUMBER, Severity.NOTE, "take-over.ownerless", values.get(CardField.NUMBER));
        }
        values.put(CardField.KIND, kind.get().getName());
        values.put(CardField.STATE, (ownerless ? CredentialState.ISSUED : state.get()).getName());
        return Optional.of(new IssuanceActs.Card(line.line(), values));
    }

    private void compare(TableRow line, IssuanceActs.Card card) {
        Row register = known.get(card.values().get(CardField.NUMBER));
        if (register != null) {
            same += differences(line, card, register) ? 0 : 1;
        } else if (claim(line, card)) {
            fresh.add(card);
            newcomer(line, card);
        }
    }

    /** How many records a card touches when it is entered: itself, a holder who is not known, a suspension. */
    private int records(IssuanceActs.Card card) {
        String staff = card.values().get(CardField.STAFF_NUMBER);
        boolean suspended =
                CredentialState.SUSPENDED.getName().equals(card.values().get(CardField.STATE));
        return 1 + (staff != null && !holders.containsKey(staff) ? 1 : 0) + (suspended ? 1 : 0);
    }

    /** Whether list and register say different things of one card, told once for the line; what the list leaves empty contradicts nothing. */
    private boolean differences(TableRow line, IssuanceActs.Card card, Row register) {
        List<Difference> differences = new ArrayList<>();
        for (CardField field : COMPARED.keySet().stream().sorted().toList()) {
            EAttribute feature = COMPARED.get(field);
            differs(card, field, register.masked().contains(feature) ? null : register.text(feature))
                    .ifPresent(differences::add);
        }
        String person = register.text(Literals.CREDENTIAL__PERSON);
        differs(card, CardField.STAFF_NUMBER, person.isEmpty() ? null : numbers.get(person))
                .ifPresent(differences::add);
        String number = card.values().get(CardField.NUMBER);
        if (differences.size() == 1) {
            Difference one = differences.getFirst();
            find(
                    line,
                    one.field(),
                    Severity.CONTRADICTION,
                    "take-over.differs",
                    number,
                    word(one.field(), one.says()),
                    word(one.field(), one.register()));
        } else if (!differences.isEmpty()) {
            Word each = locale -> differences.stream()
                    .map(one -> new Refusal(
                                    Issuance.class,
                                    "take-over.difference",
                                    column(one.field()),
                                    word(one.field(), one.says()),
                                    word(one.field(), one.register()))
                            .sentence(locale))
                    .collect(Collectors.joining());
            findings.add(Finding.of(
                    line.line(), "", Severity.CONTRADICTION, Issuance.class, "take-over.differs.more", number, each));
        }
        return !differences.isEmpty();
    }

    /** What the list says of a card and what the register says. */
    private record Difference(CardField field, String says, String register) {}

    private static Optional<Difference> differs(IssuanceActs.Card card, CardField field, String register) {
        String says = card.values().get(field);
        return says == null || register == null || says.equals(register)
                ? Optional.empty()
                : Optional.of(new Difference(field, says, register));
    }

    private static Object word(CardField field, String value) {
        return field == CardField.KIND ? new Refusal(Issuance.class, "kind." + value) : value;
    }

    /** Whether no other card of the same person and kind is in use, recorded or earlier in the list. */
    private boolean claim(TableRow line, IssuanceActs.Card card) {
        String staff = card.values().get(CardField.STAFF_NUMBER);
        if (staff == null
                || !CredentialState.ACTIVE.getName().equals(card.values().get(CardField.STATE))) {
            return true;
        }
        String number = card.values().get(CardField.NUMBER);
        String key = Objects.requireNonNullElse(holders.get(staff), "staff " + staff) + ":"
                + card.values().get(CardField.KIND);
        String other = inUse.putIfAbsent(key, number);
        if (other != null) {
            findings.add(Finding.of(
                    line.line(), "", Severity.CONTRADICTION, Issuance.class, "take-over.in-use", number, other));
        }
        return other == null;
    }

    /** Says that the list names somebody the register does not know; where nobody is recorded yet, everybody is new. */
    private void newcomer(TableRow line, IssuanceActs.Card card) {
        String staff = card.values().get(CardField.STAFF_NUMBER);
        if (staff != null && !holders.isEmpty() && !holders.containsKey(staff)) {
            find(
                    line,
                    CardField.STAFF_NUMBER,
                    Severity.NOTE,
                    "take-over.newcomer",
                    card.values().get(CardField.NUMBER),
                    staff);
        }
    }

    private void find(TableRow line, CardField field, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line.line(), column(field), severity, Issuance.class, key, values));
    }

    private String column(CardField field) {
        return profile.headers().getOrDefault(field, List.of(field.name())).getFirst();
    }
}
