// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.RegisterActs;
import fudaban.registers.internal.Texts;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.RegisterWork;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code handover done NUMBER --by NAME}: answered, given, accepted. */
@Component(service = Verb.class)
public final class HandoverDoneVerb extends HandoverVerb {
    /** For the service registry. */
    public HandoverDoneVerb() {
        super(
                "handover done",
                "引継ぎの1件の完了（回答・受領・承諾）を記録する",
                "record that one piece of a handover is answered, given or accepted",
                Parameter.positional("NUMBER", "番号", "its number", true),
                Parameter.option("--by", "確認者（受領・承諾した方）", "who accepted it"),
                Parameter.option("--answer", "回答・結果", "answer or outcome"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate today = LocalDate.now(call.ledger().clock());
        var register = call.ledger()
                .profile(RegisterProfile.class, today)
                .register(handover(call).profile().register());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("done", today.toString());
        call.value("--by").ifPresent(text -> values.put("accepted", text));
        call.value("--answer").ifPresent(text -> values.put("answer", text));
        String number = call.value("NUMBER").orElseThrow();
        var receipt = new RegisterWork(call.ledger(), call.session())
                .submit(
                        RegisterActs.COMPLETE,
                        new RegisterActs.Complete(number, values),
                        new RegisterWork.Piece(
                                register.row(),
                                register.title(),
                                Texts.of(Locale.JAPAN).get("work.entered"),
                                1,
                                null));
        call.line(say(call, "verb.handover.done", number));
        call.result(Map.of("number", number, "entry", receipt.entry()));
        return 0;
    }
}
