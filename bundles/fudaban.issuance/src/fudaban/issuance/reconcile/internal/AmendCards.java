// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileActs;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Corrects 有効期限 and 所属 of cards by what a source knows better, and keeps what was there so that it can be put back. */
@Component(service = Act.class)
public final class AmendCards extends ReconcileAct<ReconcileActs.Amend> {
    /** For the service registry. */
    public AmendCards() {
        super(ReconcileActs.AMEND, ReconcileActs.Amend.class);
    }

    @Override
    public void run(ReconcileActs.Amend input, Change change) throws Refusal {
        if (input.undo() && (input.reason() == null || input.reason().isBlank())) {
            throw Reconcile.refusal("undo.reason");
        }
        change.fetch(CardRow.class, input.rows());
        for (String id : input.rows()) {
            CardRow row = change.load(CardRow.class, id);
            if (row.getCredential() == null) {
                continue;
            }
            Credential card = change.load(Credential.class, row.getCredential());
            List<Found> now = new ArrayList<>();
            for (Found each : Found.all(row.getFindings())) {
                boolean mine = each.mending() == Mending.AMEND && each.done() == input.undo();
                now.add(!mine ? each : input.undo() ? back(card, each) : amend(card, each));
            }
            if (input.undo()) {
                row.setFindings(Found.text(now));
                state(row, RowState.HELD, change);
                row.setRemark(input.reason().strip());
            } else {
                findings(row, now, change);
            }
        }
    }

    private static Found amend(Credential card, Found found) {
        String before = found.kind() == Mismatch.EXPIRY
                ? card.getExpiresOn() == null ? "" : card.getExpiresOn().toString()
                : card.getUnitName() == null ? "" : card.getUnitName();
        set(card, found.kind(), found.theirs());
        return found.was(before).done(true);
    }

    /** Only what is still as it was corrected: what somebody changed since stays. */
    private static Found back(Credential card, Found found) throws Refusal {
        String now = found.kind() == Mismatch.EXPIRY
                ? String.valueOf(card.getExpiresOn())
                : String.valueOf(card.getUnitName());
        if (!now.equals(found.theirs())) {
            throw Reconcile.refusal("undo.changed", card.getNumber());
        }
        set(card, found.kind(), found.ours());
        return found.done(false);
    }

    private static void set(Credential card, Mismatch kind, String value) {
        if (kind == Mismatch.EXPIRY) {
            card.setExpiresOn(value.isEmpty() ? null : LocalDate.parse(value));
        } else {
            card.setUnitName(value.isEmpty() ? null : value);
        }
    }
}
