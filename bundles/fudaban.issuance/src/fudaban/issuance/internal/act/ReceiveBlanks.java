// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import org.osgi.service.component.annotations.Component;

/** 受入 of a delivery of blank cards. */
@Component(service = Act.class)
public final class ReceiveBlanks extends Declared<StockActs.Receive> {
    /** For the service registry. */
    public ReceiveBlanks() {
        super(StockActs.RECEIVE, StockActs.Receive.class, DESK, "5-1");
    }

    @Override
    public void run(StockActs.Receive input, Change change) throws Refusal {
        if (input.place() == null || input.place().isBlank()) {
            throw Issuance.refusal("stock.place");
        }
        for (StockActs.Box box : input.boxes()) {
            receive(box, input, change);
        }
    }

    private static void receive(StockActs.Box box, StockActs.Receive input, Change change) throws Refusal {
        if (box.serial() == null || box.serial().isBlank() || box.count() < 1) {
            throw Issuance.refusal("blank.serial", String.valueOf(box.serial()));
        }
        if (Blanks.bySerial(box.serial(), change).isPresent()
                || change.find(Credential.class, ModelPackage.Literals.CREDENTIAL__UID, box.serial())
                        .isPresent()) {
            throw Issuance.refusal("stock.known", box.serial());
        }
        Blank blank = change.create(Blank.class);
        blank.setSerial(box.serial());
        blank.setKind(box.kind());
        blank.setState(BlankState.IN_STOCK);
        blank.setCount(box.count());
        blank.setPool(box.count() > 1 ? box.kind().getName() : null);
        blank.setPlace(input.place());
        blank.setLot(input.document());
        blank.setReceivedOn(input.receivedOn() == null ? change.day() : input.receivedOn());
        BlankMove line = Blanks.move(MoveKind.RECEIVED, blank, box.count(), change);
        line.setFromPlace(null);
        line.setToPlace(input.place());
        line.setDocument(input.document());
    }
}
