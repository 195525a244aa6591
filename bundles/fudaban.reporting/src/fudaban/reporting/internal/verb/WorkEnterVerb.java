// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code work enter ROW TITLE --from 9:30 --to 10:00}: 事後入力 of a whole piece of work. */
@Component(service = Verb.class)
public final class WorkEnterVerb extends Said {
    /** For the service registry. */
    public WorkEnterVerb() {
        super(
                "work enter",
                "済んだ作業をあとから入力する（入力の時刻も残る）",
                "enter work that is done (the time of entry is kept too)",
                needed("ROW", "別表2の行（例 2-1）", "row of the work list, e.g. 2-1"),
                needed("TITLE", "件名（氏名を書かない）", "title, without names"),
                option("--from", "着手の時刻（9:30、R8.4.1 9:30など）", "begin, as 9:30 or 2026-04-01 9:30"),
                option("--to", "完了の時刻（既定は今）", "end (now)"),
                ON,
                option("--content", "作業内容", "what was done"),
                option("--outcome", "結果", "how it ended"),
                option("--handover", "申し送り", "what the next day must know"),
                option("--count", "件数", "how many"),
                option("--protected", "保護すべき情報に当たる内容", "protected content"),
                option("--asked-by", "役務時間外を依頼した方", "who asked for it outside the service hours"),
                WorkStateVerb.REASON);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate day = Typed.day(call, "--on");
        Instant end = Typed.time(call, "--to").orElse(call.ledger().clock().instant());
        Instant begin = Typed.time(call, "--from").orElse(end);
        var text = new Work.Text(
                call.value("--content").orElse(null),
                call.value("--outcome").orElse(null),
                call.value("--handover").orElse(null),
                Typed.count(call, "--count").orElse(null),
                call.value("--protected").orElse(null),
                call.value("--asked-by").orElse(null));
        var input = new Work.Enter(
                WorkItems.row(call, call.value("ROW").orElseThrow(), day),
                call.value("TITLE").orElseThrow(),
                WorkKind.HAND,
                begin,
                text,
                call.value("--reason").orElse(null));
        var receipt = call.ledger()
                .submit(call.session(), Submission.of(Work.ENTER, input).happenedAt(end));
        call.line(Typed.say(call, "verb.work.entered", call.value("TITLE").orElseThrow()));
        call.result(Map.of("item", receipt.records().getFirst(), "entry", receipt.entry()));
        return 0;
    }
}
