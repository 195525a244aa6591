// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code work resume}: 再開, the one key to switch. */
@Component(service = Verb.class)
public final class WorkResumeVerb extends WorkStateVerb {
    /** For the service registry. */
    public WorkResumeVerb() {
        super(
                "work resume",
                "中断した作業を再開する（ほかの手作業は中断になる）",
                "go on with a work item (other work of your hands rests)",
                ITEM,
                AT,
                ON,
                flag("--beside", "ほかの作業を中断しない", "let other work go on"),
                REASON);
    }

    @Override
    Submission submission(Invocation call, String item) throws Refusal {
        return Submission.of(
                Work.RESUME,
                new Work.Resume(
                        item, !call.flag("--beside"), call.value("--reason").orElse(null)));
    }

    @Override
    String said() {
        return "verb.work.resumed";
    }
}
