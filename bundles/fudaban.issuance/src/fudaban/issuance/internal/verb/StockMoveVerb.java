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

/** {@code stock move SERIAL PLACE [--count N]}. */
@Component(service = Verb.class)
public final class StockMoveVerb extends WorkVerb {
    @Override
    public String words() {
        return "stock move";
    }

    @Override
    public Text summary() {
        return new Text("未発行カードを別の場所へ移す（箱からホッパーへなど）", "move blank cards, e.g. out of a box into the hopper");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("SERIAL", "箱番号・製造番号", "number of the box or card", true),
                Parameter.positional("PLACE", "移す先", "where to", true),
                Parameter.option("--count", "枚数（既定は全て）", "pieces; all unless given"));
    }

    @Override
    String row() {
        return "5-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.stock-move", call.value("SERIAL").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        String serial = call.value("SERIAL").orElse("");
        String place = call.value("PLACE").orElse("");
        int count = Counts.of(call.value("--count").orElse("0"));
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(StockActs.MOVE, new StockActs.Move(serial, count, place))
                                .within(item));
        return new Done(
                0,
                count,
                locale -> say(locale, "done.stock-move", serial, place),
                Map.of("serial", serial, "place", place));
    }
}
