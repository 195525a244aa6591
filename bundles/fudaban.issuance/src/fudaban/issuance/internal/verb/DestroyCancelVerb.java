// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code destroy cancel LOT --reason TEXT}. */
@Component(service = Verb.class)
public final class DestroyCancelVerb extends WorkVerb {
    @Override
    public String words() {
        return "destroy cancel";
    }

    @Override
    public Text summary() {
        return new Text("破棄ロットを取り止める（何も破棄していない）", "give a lot up: nothing of it was destroyed");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("LOT", "破棄ロット番号（例 26-001）", "number of the lot, e.g. 26-001", true),
                Parameter.option("--reason", "理由", "the reason"));
    }

    @Override
    String row() {
        return "1-6";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.destroy-cancel", call.value("LOT").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        DestructionLot lot =
                new Lots(call.ledger(), call.session()).find(call.value("LOT").orElse(""));
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        DestroyActs.CANCEL,
                                        new DestroyActs.Cancel(
                                                lot.getId(),
                                                call.value("--reason").orElse("")))
                                .within(item));
        return new Done(
                0, 0, locale -> say(locale, "done.destroy-cancel", lot.getNumber()), Map.of("lot", lot.getNumber()));
    }
}
