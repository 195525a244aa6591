// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Blank;
import fudaban.issuance.stock.StockActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 書損 of blanks, e.g. bent or dirty ones: they wait to be destroyed. */
@Component(service = Act.class)
public final class SpoilBlanks extends Declared<StockActs.Spoil> {
    /** For the service registry. */
    public SpoilBlanks() {
        super(StockActs.SPOIL, StockActs.Spoil.class, DESK, "5-1");
    }

    @Override
    public void run(StockActs.Spoil input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        Blank blank = Blanks.inStock(input.serial(), change);
        int pieces = input.count() == 0 ? blank.getCount() : input.count();
        Blanks.spoil(blank, pieces, null, change).setDocument(input.reason());
    }
}
