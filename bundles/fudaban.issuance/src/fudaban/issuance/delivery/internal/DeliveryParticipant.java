// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.model.CardStateChanged;
import fudaban.model.CredentialState;
import fudaban.model.Fact;
import fudaban.model.Record;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * No activation before delivery: a card in a parcel whose receipt is not here stays as it is, whoever asks; a card of the counter that is activated by itself
 * leaves its sheet as delivered. What ends before it was sealed in leaves its sheet or parcel.
 */
@Component
public final class DeliveryParticipant implements Participant {
    @Override
    public void heard(Fact fact, Change change) throws Refusal {
        if (!(fact instanceof CardStateChanged changed)) {
            return;
        }
        Optional<CarriedCard> found = switch (changed.getAfter()) {
            case ACTIVE, RETIRED, DESTROYED, SPOILED -> Carried.of(change, changed.getSubject());
            default -> Optional.empty();
        };
        if (found.isPresent()) {
            boolean active = changed.getAfter() == CredentialState.ACTIVE;
            ended(found.get(), active, change);
        }
    }

    private static void ended(CarriedCard item, boolean active, Change change) throws Refusal {
        if (item.getState() == CarriedState.HELD) {
            item.setState(CarriedState.DELIVERED);
            item.setOpenKey(null);
            return;
        }
        Record carrier = change.load(Record.class, item.getCarrier());
        if (carrier instanceof Parcel parcel) {
            if (active) {
                throw Delivery.refusal(
                        "card.in-parcel",
                        item.getNumber(),
                        parcel.getNumber(),
                        Delivery.refusal("ParcelState." + parcel.getState().getName()));
            }
            if (parcel.getState() == ParcelState.PREPARING) {
                Carried.leaveOut(item, change);
                parcel.setSize(parcel.getSize() - 1);
            }
        } else if (carrier instanceof Handover handover) {
            if (active) {
                item.setState(CarriedState.DELIVERED);
                item.setOpenKey(null);
                item.setEnded(change.happened());
            } else {
                Carried.leaveOut(item, change);
                handover.setSize(handover.getSize() - 1);
            }
            if (Carried.all(change, handover.getId()).isEmpty()) {
                handover.setState(active || handover.getSize() > 0 ? HandoverState.RECEIVED : HandoverState.CANCELLED);
                handover.setReceivedOn(handover.getState() == HandoverState.RECEIVED ? change.day() : null);
            }
        }
    }
}
