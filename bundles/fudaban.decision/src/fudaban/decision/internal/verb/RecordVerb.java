// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.decision.Decisions;
import fudaban.decision.Decisions.Decided;
import fudaban.decision.Scan;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.model.RequestKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what was decided on a sheet; exit 1 when it was not approved. */
abstract class RecordVerb extends DecisionVerb {
    RecordVerb(RequestKind kind, String words, String ja, String en) {
        super(kind, words, ja, en);
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(
                number(),
                Parameter.flag("--approved", "承認", "approved"),
                Parameter.flag("--rejected", "不承認", "not approved"),
                new Parameter("--by", new Text("票に署名した方の氏名", "who signed the sheet"), true, false, false),
                Parameter.option("--on", "票の日付（既定は今日）", "the date on the sheet (today)"),
                Parameter.option(
                        "--scan", "票を取り込んだファイル（PDF、PNG、JPEG、TIFF）", "scan of the sheet (PDF, PNG, JPEG, TIFF)"));
    }

    @Override
    public final int run(Invocation call) throws Refusal {
        boolean approved = call.flag("--approved");
        if (approved == call.flag("--rejected")) {
            throw new Refusal(Decisions.class, "verb.choice");
        }
        var sheet = sheet(call);
        Optional<Scan> scan =
                call.value("--scan").isPresent() ? Optional.of(Scan.read(call.path("--scan"))) : Optional.empty();
        Receipt receipt = decisions(call)
                .record(new Decided(sheet, approved, call.value("--by").orElseThrow(), day(call, "--on"), scan));
        String key = (approved ? "verb.approved." : "verb.rejected.") + kind().getName();
        call.line(say(call, key, sheet.number(), receipt.entry()));
        call.result(Map.of("number", sheet.number(), "approved", approved, "entry", receipt.entry()));
        return approved ? 0 : 1;
    }
}
