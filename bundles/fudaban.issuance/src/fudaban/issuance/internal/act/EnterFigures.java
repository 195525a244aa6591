// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.stock.Figures;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.CredentialKind;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** 見込みの入力: figures for the forecast, each in the place of the one that was typed before. */
@Component(service = Act.class)
public final class EnterFigures extends Declared<StockActs.Enter> {
    /** For the service registry. */
    public EnterFigures() {
        super(StockActs.FIGURES, StockActs.Enter.class, DESK, "5-1");
    }

    @Override
    public void run(StockActs.Enter input, Change change) throws Refusal {
        if (input.figures() == null || input.figures().isEmpty()) {
            throw Issuance.refusal("figure.none");
        }
        for (StockActs.Figure figure : input.figures()) {
            enter(figure, change);
        }
    }

    private static void enter(StockActs.Figure typed, Change change) throws Refusal {
        FigureKind what = typed.what();
        boolean ribbons = what != null && Figures.ofRibbons(what);
        if (what == null || !ribbons && (typed.kind() == null || typed.kind() == CredentialKind.OWN_CARD)) {
            throw Issuance.refusal("figure.kind");
        }
        if (!Figures.span(what).fits(typed.month())) {
            throw Issuance.refusal(
                    "figure.month." + Figures.span(what).name(),
                    Issuance.refusal("figure." + what.getName()),
                    typed.month() == null ? "" : typed.month());
        }
        if (typed.figure() < Figures.least(what) || typed.figure() > Figures.most(what)) {
            throw Issuance.refusal(
                    "figure.range",
                    Issuance.refusal("figure." + what.getName()),
                    Figures.least(what),
                    Figures.most(what),
                    typed.figure());
        }
        String name = Figures.name(what, typed.kind(), typed.month());
        Optional<StockFigure> before = change.find(StockFigure.class, Literals.STOCK_FIGURE__ACTIVE_KEY, name);
        StockFigure figure = before.isPresent() ? before.get() : change.create(StockFigure.class);
        figure.setName(name);
        figure.setActiveKey(name);
        figure.setWhat(what);
        figure.setKind(ribbons ? CredentialKind.STAFF_CARD : typed.kind());
        figure.setMonth(Figures.span(what) == Figures.Span.ALWAYS ? null : typed.month());
        figure.setFigure(typed.figure());
        figure.setRemark(typed.remark());
        figure.setEntered(change.happened());
        figure.setAccount(change.actor().account());
    }
}
