// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Say;
import fudaban.issuance.batch.Control;
import fudaban.ledger.verb.Invocation;

/** Shows a batch on the command line. */
record Watching(Invocation call) implements Control {
    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void progress(int done, int of) {
        call.progress("issue", done, of);
    }

    @Override
    public void problem(String number, Say what) {
        call.line(WorkVerb.say(call.locale(), "issue.stopped", number, what.text(call.locale())));
    }
}
