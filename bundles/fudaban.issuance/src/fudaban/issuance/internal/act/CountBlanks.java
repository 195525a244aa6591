// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.BlankCount;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.CountLine;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.issuance.stock.model.StockFactory;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import org.osgi.service.component.annotations.Component;

/** 棚卸: what was counted beside what the account says at that moment. */
@Component(service = Act.class)
public final class CountBlanks extends Declared<StockActs.Count> {
    /** For the service registry. */
    public CountBlanks() {
        super(StockActs.COUNT, StockActs.Count.class, DESK, "5-1");
    }

    @Override
    public void run(StockActs.Count input, Change change) throws Refusal {
        if (input.month() == null || !input.month().matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw Issuance.refusal("stock.month", String.valueOf(input.month()));
        }
        BlankCount count = change.create(BlankCount.class);
        count.setMonth(input.month());
        count.setCounted(change.happened());
        count.setAccount(change.actor().account());
        count.setWitness(input.witness());
        for (StockActs.Line line : input.lines()) {
            CountLine kept = StockFactory.eINSTANCE.createCountLine();
            kept.setFound(line.found());
            kept.setRemark(line.remark());
            if (line.serial() == null) {
                singles(line, kept, change);
            } else {
                box(line, kept, input.correct(), change);
            }
            count.getLines().add(kept);
            count.setBooked(count.getBooked() + kept.getBooked());
            count.setFound(count.getFound() + kept.getFound());
        }
    }

    private static void box(StockActs.Line line, CountLine kept, boolean correct, Change change) throws Refusal {
        Blank box = Blanks.inStock(line.serial(), change);
        kept.setSerial(box.getSerial());
        kept.setPlace(box.getPlace());
        kept.setKind(box.getKind());
        kept.setBooked(box.getCount());
        int difference = line.found() - box.getCount();
        if (correct && difference != 0 && Blanks.isBox(box)) {
            BlankMove corrected = Blanks.move(MoveKind.CORRECTED, box, difference, change);
            corrected.setDocument(line.remark());
            if (line.found() == 0) {
                Blanks.take(box, box.getCount());
            } else {
                Blanks.put(box, difference);
            }
        }
    }

    private static void singles(StockActs.Line line, CountLine kept, Change change) {
        kept.setPlace(line.place());
        kept.setKind(line.kind());
        kept.setBooked((int) change
                .list(Query.of(Blank.class)
                        .where(Literals.BLANK__STATE, BlankState.IN_STOCK)
                        .where(Literals.BLANK__PLACE, line.place())
                        .limit(1000))
                .stream()
                .filter(blank -> blank.getKind() == line.kind() && !Blanks.isBox(blank))
                .count());
    }
}
