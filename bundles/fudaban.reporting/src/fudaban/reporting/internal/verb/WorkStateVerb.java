// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.model.ModelPackage.Literals;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A verb about one work item that is there: finds it, submits an act at the time given, and says so. */
abstract class WorkStateVerb extends Said {
    static final Parameter ITEM = optional(
            "ITEM", "作業番号（当日分は末尾の数字だけでよい。省略すると進行中の作業）", "number (its last digits for today's; else the one that runs)");
    static final Parameter AT = option("--at", "時刻（9:30など。既定は今）", "when, as 9:30 (now)");
    static final Parameter REASON = option("--reason", "確定した日の作業を入れる理由", "why it is entered after its day was closed");

    WorkStateVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    /** The act for the item. */
    abstract Submission submission(Invocation call, String item) throws Refusal;

    /** Key of the sentence said after it; {0} is the number. */
    abstract String said();

    @Override
    public final int run(Invocation call) throws Refusal {
        Row item = WorkItems.find(call);
        Submission submission = submission(call, item.id());
        Optional<Instant> at = Typed.time(call, "--at");
        call.ledger().submit(call.session(), at.isPresent() ? submission.happenedAt(at.get()) : submission);
        String number = item.text(Literals.WORK_ITEM__NUMBER);
        call.line(Typed.say(call, said(), number));
        call.result(Map.of("item", item.id(), "number", number));
        return 0;
    }
}
