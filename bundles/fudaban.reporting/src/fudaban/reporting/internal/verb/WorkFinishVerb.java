// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code work finish}: 完了. */
@Component(service = Verb.class)
public final class WorkFinishVerb extends WorkStateVerb {
    /** For the service registry. */
    public WorkFinishVerb() {
        super(
                "work finish",
                "作業を完了する",
                "finish a work item",
                ITEM,
                option("--outcome", "結果", "how it ended"),
                option("--content", "作業内容", "what was done"),
                option("--handover", "申し送り", "what the next day must know"),
                option("--count", "件数", "how many"),
                option("--protected", "保護すべき情報に当たる内容（官側提出用にだけ印刷）", "protected content, printed only for the office"),
                AT,
                ON,
                REASON);
    }

    @Override
    Submission submission(Invocation call, String item) throws Refusal {
        return Submission.of(
                Work.FINISH,
                new Work.Finish(
                        item,
                        call.value("--content").orElse(null),
                        call.value("--outcome").orElse(""),
                        call.value("--handover").orElse(null),
                        Typed.count(call, "--count").orElse(0),
                        call.value("--protected").orElse(null),
                        call.value("--reason").orElse(null)));
    }

    @Override
    String said() {
        return "verb.work.finished";
    }
}
