// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.ReconcileActs;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What became of differences; noting the same again does nothing. */
@Component(service = Act.class)
public final class NoteRows extends ReconcileAct<ReconcileActs.Note> {
    /** For the service registry. */
    public NoteRows() {
        super(ReconcileActs.NOTE, ReconcileActs.Note.class);
    }

    @Override
    public void run(ReconcileActs.Note input, Change change) throws Refusal {
        change.fetch(CardRow.class, input.rows());
        for (String id : input.rows()) {
            CardRow row = change.load(CardRow.class, id);
            if (input.remark() != null) {
                row.setRemark(input.remark());
            }
            switch (input.how()) {
                case PLANNED -> row.setWave(input.reference());
                case WAITS -> state(row, RowState.WAITING, change);
                case HELD -> {
                    row.setWave(null);
                    mark(row, input, false);
                    state(row, RowState.HELD, change);
                }
                case DONE -> {
                    if (input.mending() == Mending.ASK && input.reference() != null) {
                        letter(row, input.reference());
                    }
                    if (row.getState() == RowState.WAITING) {
                        state(row, RowState.ACCEPTED, change);
                    }
                    findings(row, mark(row, input, true), change);
                }
            }
        }
    }

    private static List<Found> mark(CardRow row, ReconcileActs.Note input, boolean done) {
        List<Found> now = Found.all(row.getFindings()).stream()
                .map(each -> each.mending() == input.mending()
                                && (input.source().isEmpty() || input.source().equals(each.source()))
                        ? each.done(done)
                        : each)
                .toList();
        row.setFindings(Found.text(now));
        return now;
    }

    private static void letter(CardRow row, String number) {
        String before = row.getLetters();
        if (before == null || before.lines().noneMatch(number::equals)) {
            row.setLetters(before == null || before.isEmpty() ? number : before + "\n" + number);
        }
    }
}
