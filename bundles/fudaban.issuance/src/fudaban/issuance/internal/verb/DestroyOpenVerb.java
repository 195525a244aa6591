// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code destroy open --witness-account NAME}. */
@Component(service = Verb.class)
public final class DestroyOpenVerb extends WorkVerb {
    @Override
    public String words() {
        return "destroy open";
    }

    @Override
    public Text summary() {
        return new Text("破棄ロットを始める（立会者を決める）", "open a lot of cards to be destroyed before a witness");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.option("--witness-account", "立会者（官側のアカウント）", "the witness: an account of the office"),
                Parameter.option("--witness", "立会者の氏名（アカウントのない官側職員）", "the witness: somebody of the office by name"),
                Parameter.option(
                        "--method", "破棄の方法（既定は様式・連携設定）", "how they are destroyed (as the profile says unless given)"));
    }

    @Override
    String row() {
        return "1-6";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.destroy-open");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var lots = new Lots(call.ledger(), call.session());
        String account = call.value("--witness-account").isPresent()
                ? lots.account(call.value("--witness-account").get())
                : null;
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        DestroyActs.OPEN,
                                        new DestroyActs.Open(
                                                account,
                                                call.value("--witness").orElse(null),
                                                call.value("--method").orElse(null),
                                                null))
                                .within(item));
        String number = lots.open().getFirst().text(Literals.DESTRUCTION_LOT__NUMBER);
        return new Done(0, 0, locale -> say(locale, "done.destroy-open", number), Map.of("lot", number));
    }
}
