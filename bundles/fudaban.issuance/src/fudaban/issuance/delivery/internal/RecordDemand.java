// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Demand;
import fudaban.issuance.delivery.model.DemandedCard;
import fudaban.issuance.delivery.model.UnreturnedReason;
import fudaban.issuance.internal.act.Activations;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 督促: a unit was asked for cards that are not handed in. */
@Component(service = Act.class)
public final class RecordDemand extends DeliveryAct<DeliveryActs.RecordDemand> {
    /** Cards that are not handed in belong to 廃止情報登録. */
    private static final String ROW = "1-5";

    /** For the service registry. */
    public RecordDemand() {
        super(DeliveryActs.RECORD_DEMAND, DeliveryActs.RecordDemand.class, ROW);
    }

    @Override
    public void run(DeliveryActs.RecordDemand input, Change change) throws Refusal {
        if (input.cards().isEmpty()) {
            throw Delivery.refusal("cards.none");
        }
        Demand demand = change.create(Demand.class);
        demand.setNumber(Numbers.next(SheetCode.Kind.DEMAND, change));
        demand.setUnitName(input.unit());
        demand.setDay(change.day());
        demand.setDue(input.due());
        demand.setSize(Carried.room(0, input.cards().size(), demand.getNumber()));
        demand.setListHash(input.listHash());
        Activations.fetch(
                change,
                input.cards().stream().map(DeliveryActs.DemandLine::card).toList());
        for (DeliveryActs.DemandLine line : input.cards()) {
            var card = Activations.card(change, line.card());
            int before = change.findAll(DemandedCard.class, Literals.DEMANDED_CARD__CREDENTIAL, card.getId())
                    .size();
            DemandedCard asked = change.create(DemandedCard.class);
            asked.setDemand(demand.getId());
            asked.setCredential(card.getId());
            asked.setNumber(line.card());
            asked.setReason(UnreturnedReason.valueOf(line.reason()));
            asked.setDay(change.day());
            asked.setRound(before + 1);
        }
    }
}
