// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.load.BlankChanges;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 引継ぎ受入 of blank cards: new ones are entered, known ones get what is different. */
@Component(service = Act.class)
public final class TakeOverBlanks extends Declared<IssuanceActs.TakeOverBlanks> {
    /** For the service registry. */
    public TakeOverBlanks() {
        super(IssuanceActs.TAKE_OVER_BLANKS, IssuanceActs.TakeOverBlanks.class, DESK, "5-1");
    }

    @Override
    public void run(IssuanceActs.TakeOverBlanks input, Change change) throws Refusal {
        Set<String> serials = new HashSet<>();
        for (IssuanceActs.BlankCard each : input.blanks()) {
            if (each.serial() == null || each.serial().isBlank() || !serials.add(each.serial())) {
                throw Issuance.refusal("blank.serial", String.valueOf(each.serial()));
            }
            if (change.find(Credential.class, ModelPackage.Literals.CREDENTIAL__UID, each.serial())
                    .isPresent()) {
                throw Issuance.refusal("blank.card", each.serial());
            }
            Optional<Blank> known = change.find(Blank.class, IssuancePackage.Literals.BLANK__SERIAL, each.serial());
            Blank blank = known.isPresent() ? known.get() : change.create(Blank.class);
            if (known.isEmpty()) {
                blank.setSerial(each.serial());
                blank.setCount(1);
                blank.setTakenOver(true);
            } else if (each.state() != null && each.state() != blank.getState()) {
                throw Issuance.refusal(
                        "blank.state",
                        each.serial(),
                        blank.getState().getName(),
                        each.state().getName());
            }
            int before = known.isPresent() && blank.getState() == BlankState.IN_STOCK ? blank.getCount() : 0;
            BlankChanges.of(each, blank).forEach(blank::eSet);
            entered(blank, before, known.isEmpty(), input.source(), change);
        }
    }

    /** What the list brought into the account, or found to be otherwise. */
    private static void entered(Blank blank, int before, boolean first, String source, Change change) {
        if (blank.getState() != BlankState.IN_STOCK || blank.getCount() == before) {
            return;
        }
        if (Blanks.isBox(blank)) {
            blank.setPool(blank.getKind().getName());
        }
        BlankMove line =
                Blanks.move(first ? MoveKind.RECEIVED : MoveKind.CORRECTED, blank, blank.getCount() - before, change);
        line.setFromPlace(null);
        line.setToPlace(blank.getPlace());
        line.setDocument(source);
    }
}
