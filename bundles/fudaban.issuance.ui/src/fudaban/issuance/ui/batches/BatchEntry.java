// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__DONE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__EXECUTOR;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__SIZE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__STATE;

import fudaban.issuance.model.BatchState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.query.Row;
import fudaban.ui.page.Entry;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;

/** A batch as a line of the list: how many of its cards are done, told from card to card while they are written here. */
final class BatchEntry {
    private BatchEntry() {}

    static Entry of(Row batch, RunModel run, Words words, Words names) {
        var state = (BatchState) batch.values().getOrDefault(BATCH__STATE, BatchState.OPEN);
        int size = (int) batch.values().getOrDefault(BATCH__SIZE, 0);
        int done = (int) batch.values().getOrDefault(BATCH__DONE, 0);
        if (run.running() && batch.id().equals(run.batch())) {
            state = BatchState.RUNNING;
            done = Math.max(done, run.done());
        }
        return new Entry(
                "",
                Names.batch(names, batch.text(BATCH__NAME)),
                words.say("batch.note", words.say("executor." + batch.text(BATCH__EXECUTOR)), done, size),
                Names.of(names, state),
                state == BatchState.DONE ? Tone.GOOD : Tone.NEUTRAL);
    }
}
