// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.WorkKind;
import fudaban.reporting.profile.ReportProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code work call TITLE}: a call or a talk that has just ended, in ten seconds. */
@Component(service = Verb.class)
public final class WorkCallVerb extends Said {
    private static final int MINUTES = 5;

    /** For the service registry. */
    public WorkCallVerb() {
        super(
                "work call",
                "今終わった電話・面談を記録する",
                "enter a call or talk that has just ended",
                needed("TITLE", "用件（氏名を書かない）", "what it was about, without names"),
                option("--outcome", "結果", "how it ended"),
                option("--minutes", "何分だったか（既定 5）", "how many minutes (5)"),
                option("--row", "別表2の行（既定は様式設定の行）", "row of the work list (that of the profile)"),
                flag("--talk", "電話でなく面談・口頭", "a talk instead of a call"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Instant end = call.ledger().clock().instant();
        LocalDate today = LocalDate.now(call.ledger().clock());
        int minutes = Typed.count(call, "--minutes").orElse(MINUTES);
        var input = new Work.Enter(
                WorkItems.row(
                        call,
                        call.value("--row")
                                .orElse(call.ledger()
                                        .profile(ReportProfile.class, today)
                                        .callRow()),
                        today),
                call.value("TITLE").orElseThrow(),
                call.flag("--talk") ? WorkKind.TALK : WorkKind.CALL,
                end.minusSeconds(minutes * 60L),
                new Work.Text(null, call.value("--outcome").orElse(null), null, 1, null, null),
                null);
        var receipt = call.ledger()
                .submit(call.session(), Submission.of(Work.ENTER, input).happenedAt(end));
        call.line(Typed.say(call, "verb.work.entered", call.value("TITLE").orElseThrow()));
        call.result(Map.of("item", receipt.records().getFirst(), "entry", receipt.entry()));
        return 0;
    }
}
