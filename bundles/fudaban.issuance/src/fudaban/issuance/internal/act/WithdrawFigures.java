// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 見込みの取下げ: typed figures count no more; they stay to be read. */
@Component(service = Act.class)
public final class WithdrawFigures extends Declared<StockActs.Withdraw> {
    /** For the service registry. */
    public WithdrawFigures() {
        super(StockActs.WITHDRAW_FIGURES, StockActs.Withdraw.class, DESK, "5-1");
    }

    @Override
    public void run(StockActs.Withdraw input, Change change) throws Refusal {
        if (input.names() == null || input.names().isEmpty()) {
            throw Issuance.refusal("figure.none");
        }
        Suspensions.needReason(input.reason());
        for (String name : input.names()) {
            StockFigure figure = change.find(StockFigure.class, Literals.STOCK_FIGURE__ACTIVE_KEY, name)
                    .orElseThrow(() -> Issuance.refusal("figure.unknown", name));
            figure.setActiveKey(null);
            figure.setWithdrawnFor(input.reason());
        }
    }
}
