// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.ThingFinder;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code destroy take-out LOT NUMBER --reason TEXT}. */
@Component(service = Verb.class)
public final class DestroyTakeOutVerb extends WorkVerb {
    @Override
    public String words() {
        return "destroy take-out";
    }

    @Override
    public Text summary() {
        return new Text("破棄ロットから1枚取り出す", "take one card out of an open lot");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("LOT", "破棄ロット番号（例 26-001）", "number of the lot, e.g. 26-001", true),
                Parameter.positional("NUMBER", "管理番号・製造番号", "number of the card or blank", true),
                Parameter.option("--reason", "理由", "the reason"));
    }

    @Override
    String row() {
        return "1-6";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.destroy-take-out", call.value("LOT").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        DestructionLot lot =
                new Lots(call.ledger(), call.session()).find(call.value("LOT").orElse(""));
        String number = new ThingFinder(call.ledger(), call.session())
                .number(call.value("NUMBER").orElse(""));
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        DestroyActs.TAKE_OUT,
                                        new DestroyActs.TakeOut(
                                                lot.getId(),
                                                number,
                                                call.value("--reason").orElse("")))
                                .within(item));
        return new Done(
                0,
                1,
                locale -> say(locale, "done.destroy-take-out", number, lot.getNumber()),
                Map.of("lot", lot.getNumber(), "number", number));
    }
}
