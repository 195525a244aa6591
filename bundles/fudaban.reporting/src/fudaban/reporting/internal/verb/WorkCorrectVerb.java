// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code work correct}: 訂正. */
@Component(service = Verb.class)
public final class WorkCorrectVerb extends WorkStateVerb {
    /** For the service registry. */
    public WorkCorrectVerb() {
        super(
                "work correct",
                "作業の記録を訂正する（前の内容は履歴に残る）",
                "correct a work item (the journal keeps what it said)",
                needed("ITEM", "作業番号", "number"),
                option("--row", "別表2の行", "row of the work list"),
                option("--title", "件名", "title"),
                option("--content", "作業内容", "what was done"),
                option("--outcome", "結果", "how it ended"),
                option("--handover", "申し送り", "handover"),
                option("--count", "件数", "how many"),
                option("--protected", "保護すべき情報に当たる内容", "protected content"),
                option("--asked-by", "役務時間外を依頼した方", "who asked for it outside the service hours"),
                option("--from", "着手の時刻", "begin"),
                option("--to", "完了の時刻", "end"),
                ON,
                REASON);
    }

    @Override
    Submission submission(Invocation call, String item) throws Refusal {
        var text = new Work.Text(
                call.value("--content").orElse(null),
                call.value("--outcome").orElse(null),
                call.value("--handover").orElse(null),
                Typed.count(call, "--count").orElse(null),
                call.value("--protected").orElse(null),
                call.value("--asked-by").orElse(null));
        return Submission.of(
                Work.CORRECT,
                new Work.Correct(
                        item,
                        call.value("--row").orElse(null),
                        call.value("--title").orElse(null),
                        text,
                        Typed.time(call, "--from").orElse(null),
                        Typed.time(call, "--to").orElse(null),
                        call.value("--reason").orElse(null)));
    }

    @Override
    String said() {
        return "verb.work.corrected";
    }
}
