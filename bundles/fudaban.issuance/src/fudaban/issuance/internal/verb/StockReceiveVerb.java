// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.stock.StockActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code stock receive SERIAL --place PLACE}. */
@Component(service = Verb.class)
public final class StockReceiveVerb extends WorkVerb {
    @Override
    public String words() {
        return "stock receive";
    }

    @Override
    public Text summary() {
        return new Text("未発行カードの納品を受け入れる", "receive a delivery of blank cards");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("SERIAL", "箱番号・製造番号", "number of the box or card", true),
                new Parameter("--place", new Text("保管場所", "where they are put"), true, false, false),
                Parameter.option("--count", "枚数（箱のとき。既定は1枚）", "pieces of a box; one card unless given"),
                Parameter.option(
                        "--kind",
                        "券種：STAFF_CARD, SPECIAL_PASS（既定は STAFF_CARD）",
                        "STAFF_CARD or SPECIAL_PASS; STAFF_CARD unless given"),
                Parameter.option("--document", "納品番号", "number of the delivery"));
    }

    @Override
    String row() {
        return "5-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.stock-receive", call.value("SERIAL").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        int count = Counts.of(call.value("--count").orElse("1"));
        var box = new StockActs.Box(
                call.value("SERIAL").orElse(""), Kinds.of(call.value("--kind").orElse("STAFF_CARD")), count);
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        StockActs.RECEIVE,
                                        new StockActs.Receive(
                                                call.value("--document").orElse(null),
                                                call.value("--place").orElse(""),
                                                null,
                                                List.of(box)))
                                .within(item));
        return new Done(0, count, locale -> say(locale, "done.stock-receive", count), Map.of("count", count));
    }
}
