// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__ACTIVE_FROM;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DUE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;

import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.ledger.Ledger;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.time.LocalDate;

/** What of 交付・郵送 waits for somebody: the one source of 本日, lists and verbs. */
public final class DeliveryWork {
    private DeliveryWork() {}

    /** The day at the desk. */
    public static LocalDate today(Ledger ledger) {
        return LocalDate.now(ledger.clock());
    }

    /** Whether the receipt of a parcel is overdue. */
    public static boolean overdue(Row parcel, LocalDate today) {
        return parcel.get(PARCEL__STATE) == ParcelState.POSTED
                && parcel.get(PARCEL__DUE) instanceof LocalDate due
                && due.isBefore(today);
    }

    /** Parcels whose receipt is overdue. */
    public static Query<Parcel> overdue(LocalDate today) {
        return Query.of(Parcel.class)
                .where(PARCEL__STATE, ParcelState.POSTED)
                .where(PARCEL__DUE, Query.Operator.TO, today.minusDays(1));
    }

    /** Parcels that are not posted. */
    public static Query<Parcel> unposted() {
        return Query.of(Parcel.class)
                .where(PARCEL__STATE, Query.Operator.IN, ParcelState.PREPARING, ParcelState.SEALED);
    }

    /** Sheets that are not signed. */
    public static Query<Handover> unsigned() {
        return Query.of(Handover.class).where(HANDOVER__STATE, HandoverState.OPEN);
    }

    /** Cards that were handed over and whose day has come. */
    public static Query<CarriedCard> startable(LocalDate today) {
        return Query.of(CarriedCard.class)
                .where(CARRIED_CARD__STATE, CarriedState.HELD)
                .where(CARRIED_CARD__ACTIVE_FROM, Query.Operator.TO, today);
    }
}
