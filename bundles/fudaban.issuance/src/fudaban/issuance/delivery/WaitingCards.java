// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__OPEN_KEY;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DESTINATION;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__CREDENTIAL;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__DESTINATION;
import static fudaban.issuance.model.IssuancePackage.Literals.CARD_RETURN__OPEN_KEY;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__PERSON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;
import static fudaban.model.ModelPackage.Literals.RECORD__ID;

import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.CardReturn;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Cards that are 発行済 and on no sheet, in no parcel and not handed in: with where each is to go, by its application, else by its holder's unit or the units
 * above it. An empty destination is the counter.
 */
public final class WaitingCards {
    private static final int ASKED_AT_ONCE = 500;

    private final Ledger ledger;
    private final Session reader;
    private final Destinations destinations;

    /** As this account sees the records. */
    public WaitingCards(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
        this.destinations = new Destinations(ledger, reader);
    }

    /** How many there are, without reading them; as this account sees the records. */
    public static Count count(Ledger ledger, Session reader) throws Refusal {
        var issued = Query.of(Credential.class)
                .where(CREDENTIAL__STATE, CredentialState.ISSUED)
                .where(CREDENTIAL__KIND, Query.Operator.IS_NOT, CredentialKind.OWN_CARD);
        Count all = ledger.count(reader, issued);
        List<String> elsewhere = List.copyOf(elsewhere(ledger, reader));
        int under = 0;
        for (int from = 0; from < elsewhere.size(); from += ASKED_AT_ONCE) {
            Object[] some = elsewhere
                    .subList(from, Math.min(from + ASKED_AT_ONCE, elsewhere.size()))
                    .toArray();
            under += ledger.count(reader, issued.where(RECORD__ID, Query.Operator.IN, some))
                    .number();
        }
        return new Count(all.number() - under, all.more());
    }

    /** Cards on a sheet, in a parcel, or handed in. */
    private static Set<String> elsewhere(Ledger ledger, Session reader) throws Refusal {
        Set<String> elsewhere = new HashSet<>();
        Pages.each(
                ledger,
                reader,
                Query.of(CarriedCard.class).where(CARRIED_CARD__OPEN_KEY, Query.Operator.NOT_EMPTY),
                row -> elsewhere.add(row.text(CARRIED_CARD__OPEN_KEY)));
        Pages.each(
                ledger,
                reader,
                Query.of(CardReturn.class).where(CARD_RETURN__OPEN_KEY, Query.Operator.NOT_EMPTY),
                row -> elsewhere.add(row.text(CARD_RETURN__OPEN_KEY)));
        return elsewhere;
    }

    /** All of them, oldest first; each row is the card's with its destination beside it. */
    public List<Row> read() throws Refusal {
        Set<String> elsewhere = elsewhere(ledger, reader);
        List<Row> cards = new ArrayList<>();
        Pages.each(ledger, reader, Query.of(Credential.class).where(CREDENTIAL__STATE, CredentialState.ISSUED), row -> {
            if (!elsewhere.contains(row.id()) && row.get(CREDENTIAL__KIND) != CredentialKind.OWN_CARD) {
                cards.add(row);
            }
        });
        return destined(cards);
    }

    /**
     * Some of them.
     *
     * @param destination a word for where they go, null for all
     * @param unit part of the name of a unit, null for all
     */
    public List<Row> read(String destination, String unit) throws Refusal {
        return read().stream()
                .filter(row -> destination == null
                        || row.text(DELIVERY_LINE__DESTINATION).equals(destinations.name(destination)))
                .filter(row -> unit == null || row.text(CREDENTIAL__UNIT_NAME).contains(unit))
                .toList();
    }

    private List<Row> destined(List<Row> cards) throws Refusal {
        Map<String, String> asked = asked(cards);
        Map<String, String> units = destinations.ofPeople(
                cards.stream().map(row -> row.text(CREDENTIAL__PERSON)).toList());
        return cards.stream()
                .map(card -> {
                    String own = asked.getOrDefault(card.id(), "");
                    String where = own.isBlank()
                            ? units.getOrDefault(card.text(CREDENTIAL__PERSON), "")
                            : destinations.name(own);
                    return with(card, Map.of(DELIVERY_LINE__DESTINATION, where));
                })
                .toList();
    }

    /** What the applications of cards say. */
    private Map<String, String> asked(List<Row> cards) throws Refusal {
        Map<String, String> found = new HashMap<>();
        Pages.each(
                ledger,
                reader,
                Query.of(Application.class),
                APPLICATION__CREDENTIAL,
                cards.stream().map(Row::id).toList(),
                row -> found.put(row.text(APPLICATION__CREDENTIAL), row.text(APPLICATION__DESTINATION)));
        return found;
    }

    /** A row with more values beside its own. */
    static Row with(Row row, Map<EAttribute, Object> more) {
        Map<EAttribute, Object> values = new LinkedHashMap<>(row.values());
        values.putAll(more);
        return new Row(row.id(), row.version(), values, row.masked());
    }
}
