// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code work pause}: 中断. */
@Component(service = Verb.class)
public final class WorkPauseVerb extends WorkStateVerb {
    /** For the service registry. */
    public WorkPauseVerb() {
        super("work pause", "作業を中断する", "let a work item rest", ITEM, AT, ON, REASON);
    }

    @Override
    Submission submission(Invocation call, String item) throws Refusal {
        return Submission.of(
                Work.PAUSE, new Work.Pause(item, call.value("--reason").orElse(null)));
    }

    @Override
    String said() {
        return "verb.work.paused";
    }
}
