// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code work start ROW TITLE}: 着手. What the hands were at rests. */
@Component(service = Verb.class)
public final class WorkStartVerb extends Said {
    /** For the service registry. */
    public WorkStartVerb() {
        super(
                "work start",
                "作業に着手する（ほかの手作業は中断になる）",
                "begin work (other work of your hands rests)",
                needed("ROW", "別表2の行（例 1-1）", "row of the work list, e.g. 1-1"),
                needed("TITLE", "件名（氏名を書かない）", "title, without names"),
                flag("--machine", "機械が行う作業（時間に数えない。ほかの作業は続く）", "done by a machine (no working time)"),
                flag("--beside", "ほかの作業を中断しない", "let other work go on"),
                option("--asked-by", "役務時間外を依頼した方", "who asked for it outside the service hours"),
                option("--at", "着手の時刻（9:30など。既定は今）", "when, as 9:30 (now)"),
                ON,
                option("--reason", "確定した日の作業を入れる理由", "why it is entered after its day was closed"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        boolean machine = call.flag("--machine");
        LocalDate day = Typed.day(call, "--on");
        var input = new Work.Start(
                WorkItems.row(call, call.value("ROW").orElseThrow(), day),
                call.value("TITLE").orElseThrow(),
                machine ? WorkKind.MACHINE : WorkKind.HAND,
                !machine && !call.flag("--beside"),
                call.value("--asked-by").orElse(null),
                call.value("--reason").orElse(null));
        Submission submission = Submission.of(Work.START, input);
        Optional<Instant> at = Typed.time(call, "--at");
        String id = call.ledger()
                .submit(call.session(), at.isPresent() ? submission.happenedAt(at.get()) : submission)
                .records()
                .getFirst();
        String number = call.ledger().open(call.session(), WorkItem.class, id).getNumber();
        call.line(Typed.say(call, "verb.work.started", number));
        call.result(Map.of("item", id, "number", number));
        return 0;
    }
}
