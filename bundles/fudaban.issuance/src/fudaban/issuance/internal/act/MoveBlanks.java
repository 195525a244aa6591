// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 移動: a box, a card, or pieces out of a box; pieces that leave their box lie at the new place as what is there of their kind. */
@Component(service = Act.class)
public final class MoveBlanks extends Declared<StockActs.Move> {
    /** For the service registry. */
    public MoveBlanks() {
        super(StockActs.MOVE, StockActs.Move.class, DESK, "5-1");
    }

    @Override
    public void run(StockActs.Move input, Change change) throws Refusal {
        if (input.place() == null || input.place().isBlank()) {
            throw Issuance.refusal("stock.place");
        }
        Blank from = Blanks.inStock(input.serial(), change);
        int pieces = input.count() == 0 ? from.getCount() : input.count();
        if (input.place().equals(from.getPlace())) {
            throw Issuance.refusal("stock.there", from.getSerial(), input.place());
        }
        if (pieces == from.getCount()) {
            Blanks.move(MoveKind.MOVED, from, pieces, change).setToPlace(input.place());
            from.setPlace(input.place());
            return;
        }
        Blanks.move(MoveKind.MOVED, from, pieces, change).setToPlace(input.place());
        Blanks.take(from, pieces);
        String serial = input.place() + "-" + from.getKind().getName();
        Blank there = Blanks.bySerial(serial, change).orElseGet(() -> {
            Blank fresh = change.create(Blank.class);
            fresh.setSerial(serial);
            fresh.setKind(from.getKind());
            fresh.setPlace(input.place());
            fresh.setState(BlankState.IN_STOCK);
            return fresh;
        });
        Blanks.put(there, pieces);
    }
}
