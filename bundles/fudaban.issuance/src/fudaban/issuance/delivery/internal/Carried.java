// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.internal.act.Activations;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What sheets and parcels do with their cards. */
final class Carried {
    private Carried() {}

    /** Takes cards along; each is 発行済 and nowhere else. */
    static void take(Change change, String carrier, String carrierNumber, List<String> numbers, LocalDate activeFrom)
            throws Refusal {
        if (numbers.isEmpty()) {
            throw Delivery.refusal("cards.none");
        }
        Activations.fetch(change, numbers);
        List<String> ids = new ArrayList<>();
        for (String number : numbers) {
            ids.add(Activations.card(change, number).getId());
        }
        change.fetch(CarriedCard.class, Literals.CARRIED_CARD__OPEN_KEY, ids);
        for (String number : numbers) {
            Credential card = Activations.card(change, number);
            if (card.getState() != CredentialState.ISSUED || card.getKind() == CredentialKind.OWN_CARD) {
                throw Delivery.refusal("card.not-waiting", number, state(card));
            }
            if (card.getPerson() == null) {
                // Nobody could sign for it, and once signed for it could not be in use.
                throw fudaban.issuance.Issuance.refusal("card.holder.none", number);
            }
            Optional<CarriedCard> other = of(change, card.getId());
            if (other.isPresent()) {
                throw Delivery.refusal("card.carried", number, other.get().getCarrierNumber());
            }
            CarriedCard item = change.create(CarriedCard.class);
            item.setCarrier(carrier);
            item.setCarrierNumber(carrierNumber);
            item.setCredential(card.getId());
            item.setNumber(number);
            item.setKind(card.getKind());
            item.setOpenKey(card.getId());
            item.setState(CarriedState.UNDER_WAY);
            item.setHolderName(card.getHolderName());
            item.setHolderKana(card.getHolderKana());
            item.setUnitName(card.getUnitName());
            item.setActiveFrom(later(activeFrom, card.getIssuedOn(), change.day()));
        }
    }

    /** The later of the day that was asked for and the day the card itself begins; null where neither is ahead. */
    private static LocalDate later(LocalDate asked, LocalDate printed, LocalDate today) {
        LocalDate day = asked;
        if (printed != null && (day == null || printed.isAfter(day))) {
            day = printed;
        }
        return day != null && day.isAfter(today) ? day : null;
    }

    /** Where a card is under way or held. */
    static Optional<CarriedCard> of(Change change, String credential) {
        return change.find(CarriedCard.class, Literals.CARRIED_CARD__OPEN_KEY, credential);
    }

    /** The cards of a sheet or parcel that are under way. */
    static List<CarriedCard> all(Change change, String carrier) {
        List<CarriedCard> items = change.findAll(CarriedCard.class, Literals.CARRIED_CARD__CARRIER, carrier).stream()
                .filter(item -> item.getState() == CarriedState.UNDER_WAY)
                .toList();
        List<String> cards = items.stream().map(CarriedCard::getCredential).toList();
        change.fetch(Credential.class, cards);
        change.fetch(CarriedCard.class, Literals.CARRIED_CARD__OPEN_KEY, cards);
        return items;
    }

    /** A room for more cards. */
    static int room(int size, int more, String carrier) throws Refusal {
        if (size + more > DeliveryActs.MOST) {
            throw Delivery.refusal("cards.many", carrier, size + more, DeliveryActs.MOST);
        }
        return size + more;
    }

    /** Takes cards off; they wait again. */
    static void leaveOut(CarriedCard item, Change change) {
        item.setState(CarriedState.LEFT_OUT);
        item.setOpenKey(null);
        item.setEnded(change.happened());
    }

    /** The cards that are named, of those under way. */
    static List<CarriedCard> named(List<CarriedCard> all, List<String> numbers, String carrier) throws Refusal {
        Set<String> wanted = new HashSet<>(numbers);
        List<CarriedCard> found =
                all.stream().filter(item -> wanted.remove(item.getNumber())).toList();
        if (!wanted.isEmpty()) {
            throw Delivery.refusal("card.not-on", wanted.iterator().next(), carrier);
        }
        return found;
    }

    /**
     * The cards are there: each is in use from now on, from its day, or once the destination says so.
     *
     * @param hold whether they are held anyway
     */
    static void deliver(List<CarriedCard> items, boolean hold, LocalDate day, Change change) throws Refusal {
        for (CarriedCard item : items) {
            Credential card = change.load(Credential.class, item.getCredential());
            boolean ahead = item.getActiveFrom() != null && item.getActiveFrom().isAfter(day);
            item.setEnded(change.happened());
            if (card.getState() == CredentialState.SUSPENDED
                    || card.getState() == CredentialState.ISSUED && (hold || ahead)) {
                item.setState(CarriedState.HELD);
                continue;
            }
            item.setState(CarriedState.DELIVERED);
            item.setOpenKey(null);
            if (card.getState() == CredentialState.ISSUED) {
                Activations.activate(change, card, true);
            }
        }
    }

    private static fudaban.ledger.Word state(Credential card) {
        return fudaban.issuance.Issuance.refusal("state." + card.getState().getName());
    }
}
