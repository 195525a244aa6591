// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__AGE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DEMANDED_ON;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DEMANDS;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__REASON;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__SINCE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DEMANDED_CARD__CREDENTIAL;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DEMANDED_CARD__DAY;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DEMANDED_CARD__ROUND;
import static fudaban.issuance.loss.model.LossPackage.Literals.LOSS_CASE__CREDENTIAL;
import static fudaban.issuance.loss.model.LossPackage.Literals.LOSS_CASE__STATE;
import static fudaban.issuance.model.IssuancePackage.Literals.CARD_RETURN__OPEN_KEY;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__ISSUED_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__PERSON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__SUCCESSOR;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__TAKEN_OVER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__VALID_TO;
import static fudaban.model.ModelPackage.Literals.RECORD__CHANGED;
import static fudaban.model.ModelPackage.Literals.RECORD__ID;

import fudaban.issuance.delivery.model.DemandedCard;
import fudaban.issuance.delivery.model.UnreturnedReason;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.model.CardReturn;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/**
 * 未返納: cards that should lie at the desk and do not. Whose holder's time has ended, whose successor is in use, whose last day has passed, or that are 廃止済;
 * without those that were handed in, lost, never handed out, or taken over as 廃止済 from the time before.
 */
public final class Unreturned {
    private final Ledger ledger;
    private final Session reader;
    private final LocalDate today;

    /** As this account sees the records. */
    public Unreturned(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
        this.today = LocalDate.now(ledger.clock());
    }

    /** All of them, the longest first; each row is the card's with reason, age and 督促 beside it. */
    public List<Row> read() throws Refusal {
        Set<String> back = new HashSet<>();
        Pages.each(
                ledger,
                reader,
                Query.of(CardReturn.class).where(CARD_RETURN__OPEN_KEY, Query.Operator.NOT_EMPTY),
                row -> back.add(row.text(CARD_RETURN__OPEN_KEY)));
        // A lost card cannot be handed in: it is asked for again once it is found.
        Pages.each(
                ledger,
                reader,
                Query.of(LossCase.class).where(LOSS_CASE__STATE, Query.Operator.IS_NOT, LossState.FOUND),
                row -> back.add(row.text(LOSS_CASE__CREDENTIAL)));
        Map<String, LocalDate> left = new HashMap<>();
        Pages.each(
                ledger,
                reader,
                Query.of(Person.class).where(PERSON__VALID_TO, Query.Operator.TO, today.minusDays(1)),
                row -> left.put(row.id(), (LocalDate) row.get(PERSON__VALID_TO)));
        // Of the cards in use, which are by far the most, only those are read that have a reason.
        Map<String, Row> cards = new LinkedHashMap<>();
        Pages.Each take = row -> {
            if (!back.contains(row.id()) && row.get(CREDENTIAL__KIND) != CredentialKind.OWN_CARD) {
                cards.put(row.id(), row);
            }
        };
        Query<Credential> all = Query.of(Credential.class);
        Pages.each(
                ledger,
                reader,
                all.where(CREDENTIAL__STATE, Query.Operator.IN, CredentialState.SUSPENDED, CredentialState.RETIRED),
                take);
        Query<Credential> inUse = all.where(CREDENTIAL__STATE, CredentialState.ACTIVE);
        Pages.each(ledger, reader, inUse.where(CREDENTIAL__EXPIRES_ON, Query.Operator.TO, today.minusDays(1)), take);
        Pages.each(ledger, reader, inUse, CREDENTIAL__PERSON, List.copyOf(left.keySet()), take);
        Set<String> active = new HashSet<>();
        List<String> successors = cards.values().stream()
                .map(row -> row.text(CREDENTIAL__SUCCESSOR))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        Pages.each(ledger, reader, inUse, RECORD__ID, successors, row -> active.add(row.id()));
        Map<String, Row> demanded = demanded();
        List<Row> lines = new ArrayList<>();
        for (Row card : cards.values()) {
            due(card, left, active).ifPresent(due -> lines.add(line(card, due, demanded.get(card.id()))));
        }
        lines.sort(Comparator.comparing(row -> (LocalDate) row.get(DELIVERY_LINE__SINCE)));
        return lines;
    }

    /**
     * Some of them.
     *
     * @param unit part of the name of a unit, null for all
     */
    public List<Row> read(String unit) throws Refusal {
        return read().stream()
                .filter(row -> unit == null || row.text(CREDENTIAL__UNIT_NAME).contains(unit))
                .toList();
    }

    /** The last 督促 for each card. */
    private Map<String, Row> demanded() throws Refusal {
        Map<String, Row> last = new HashMap<>();
        Pages.each(
                ledger,
                reader,
                Query.of(DemandedCard.class),
                row -> last.merge(
                        row.text(DEMANDED_CARD__CREDENTIAL),
                        row,
                        (one, other) -> round(one) > round(other) ? one : other));
        return last;
    }

    private static int round(Row demand) {
        return demand.get(DEMANDED_CARD__ROUND) instanceof Integer round ? round : 0;
    }

    private record Due(UnreturnedReason reason, LocalDate since) {}

    private Optional<Due> due(Row card, Map<String, LocalDate> left, Set<String> active) {
        LocalDate gone = left.get(card.text(CREDENTIAL__PERSON));
        if (card.get(CREDENTIAL__STATE) == CredentialState.RETIRED) {
            // Never changed here: it was 廃止済 when it was taken over, and what became of it nobody told.
            return Boolean.TRUE.equals(card.get(CREDENTIAL__TAKEN_OVER)) && card.version() == 1
                    ? Optional.empty()
                    : Optional.of(
                            new Due(gone == null ? UnreturnedReason.RETIRED : UnreturnedReason.LEFT, changed(card)));
        }
        if (gone != null) {
            return Optional.of(new Due(UnreturnedReason.LEFT, gone.plusDays(1)));
        }
        if (active.contains(card.text(CREDENTIAL__SUCCESSOR))) {
            return Optional.of(new Due(UnreturnedReason.REPLACED, changed(card)));
        }
        if (card.get(CREDENTIAL__EXPIRES_ON) instanceof LocalDate expires && expires.isBefore(today)) {
            return Optional.of(new Due(UnreturnedReason.EXPIRED, expires.plusDays(1)));
        }
        return Optional.empty();
    }

    /** The day the card was changed last: it was suspended or retired then. */
    private LocalDate changed(Row card) {
        if (card.get(RECORD__CHANGED) instanceof Instant changed) {
            return changed.atZone(ledger.clock().getZone()).toLocalDate();
        }
        return card.get(CREDENTIAL__ISSUED_ON) instanceof LocalDate issued ? issued : today;
    }

    private Row line(Row card, Due due, Row demand) {
        Map<EAttribute, Object> more = new HashMap<>();
        more.put(DELIVERY_LINE__REASON, due.reason());
        more.put(DELIVERY_LINE__SINCE, due.since());
        more.put(DELIVERY_LINE__AGE, (int) ChronoUnit.DAYS.between(due.since(), today));
        if (demand != null) {
            more.put(DELIVERY_LINE__DEMANDED_ON, demand.get(DEMANDED_CARD__DAY));
            more.put(DELIVERY_LINE__DEMANDS, round(demand));
        }
        return WaitingCards.with(card, more);
    }
}
