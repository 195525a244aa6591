// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.stock.ProofPaper;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.BlankCount;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code stock count MONTH BOX=PIECES...}. */
@Component(service = Verb.class)
public final class StockCountVerb extends WorkVerb {
    @Override
    public String words() {
        return "stock count";
    }

    @Override
    public Text summary() {
        return new Text("未発行カードを棚卸する（箱番号=枚数、場所/券種=枚数）", "count blank cards: BOX=PIECES or PLACE/KIND=PIECES");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("MONTH", "月（例 2026-04）", "the month, e.g. 2026-04", true),
                new Parameter(
                        "LINE", new Text("箱番号=枚数、または 場所/券種=枚数", "BOX=PIECES or PLACE/KIND=PIECES"), false, false, true),
                Parameter.option("--witness", "確認者", "who counted too"),
                Parameter.option("--remark", "差異の説明", "what explains the differences"),
                Parameter.flag("--correct", "箱の枚数を実数に合わせる（差異として記録する）", "set boxes to what was found, as corrections"));
    }

    @Override
    String row() {
        return "5-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.stock-count", call.value("MONTH").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        String remark = call.value("--remark").orElse(null);
        List<StockActs.Line> lines = new ArrayList<>();
        for (String typed : call.values("LINE")) {
            lines.add(line(typed, remark));
        }
        var receipt = call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        StockActs.COUNT,
                                        new StockActs.Count(
                                                call.value("MONTH").orElse(""),
                                                call.value("--witness").orElse(null),
                                                call.flag("--correct"),
                                                lines))
                                .within(item));
        BlankCount count = call.ledger()
                .open(call.session(), BlankCount.class, receipt.records().getFirst());
        long differ = count.getLines().stream()
                .filter(line -> line.getBooked() != line.getFound())
                .peek(line -> call.line(ProofPaper.difference(line)))
                .count();
        return new Done(
                0,
                lines.size(),
                locale -> say(locale, "done.stock-count", count.getBooked(), count.getFound(), differ),
                Map.of("booked", count.getBooked(), "found", count.getFound(), "differences", differ));
    }

    private static StockActs.Line line(String typed, String remark) throws Refusal {
        int equal = typed.lastIndexOf('=');
        if (equal < 1) {
            throw Issuance.refusal("stock.line", typed);
        }
        String what = typed.substring(0, equal).strip();
        int found = Counts.of(typed.substring(equal + 1));
        int slash = what.lastIndexOf('/');
        return slash < 0
                ? new StockActs.Line(what, null, null, found, remark)
                : new StockActs.Line(
                        null, what.substring(0, slash), Kinds.of(what.substring(slash + 1)), found, remark);
    }
}
