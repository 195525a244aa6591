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

/** {@code stock spoil SERIAL --reason TEXT}. */
@Component(service = Verb.class)
public final class StockSpoilVerb extends WorkVerb {
    @Override
    public String words() {
        return "stock spoil";
    }

    @Override
    public Text summary() {
        return new Text("未発行カードを書損登録する", "record that blank cards are spoiled");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("SERIAL", "箱番号・製造番号", "number of the box or card", true),
                Parameter.option("--count", "枚数（既定は全て）", "pieces; all unless given"),
                Parameter.option("--reason", "理由", "the reason"));
    }

    @Override
    String row() {
        return "5-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.stock-spoil", call.value("SERIAL").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        String serial = call.value("SERIAL").orElse("");
        int count = Counts.of(call.value("--count").orElse("0"));
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        StockActs.SPOIL,
                                        new StockActs.Spoil(
                                                serial,
                                                count,
                                                call.value("--reason").orElse("")))
                                .within(item));
        return new Done(0, count, locale -> say(locale, "done.stock-spoil", serial), Map.of("serial", serial));
    }
}
