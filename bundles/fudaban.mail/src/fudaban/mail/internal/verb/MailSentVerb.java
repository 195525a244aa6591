// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.MailActs;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code mail sent NUMBER}: it went as a file, from hand to hand, or is known to have arrived. */
@Component(service = Verb.class)
public final class MailSentVerb extends MailVerb {
    /** For the service registry. */
    public MailSentVerb() {
        super(
                "mail sent",
                "メールを送付済（ファイルで送った・手渡した・届いたと確認した）にする",
                "mark a letter as sent by file, handed over, or known to have arrived",
                NUMBER,
                Parameter.flag("--by-hand", "手渡した", "it was handed over"),
                Parameter.option("--reason", "届いたことをどのように確認したか（要確認のとき）", "how it is known that it arrived"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        MailLetter letter = open(call, letter(call));
        if (letter.getState() == LetterState.UNCLEAR && !call.flag("--by-hand")) {
            submit(
                    call,
                    MailActs.SETTLE,
                    new MailActs.Settle(
                            letter.getId(), true, call.value("--reason").orElse("")));
        } else {
            submit(
                    call,
                    MailActs.HAND_OVER,
                    new MailActs.HandOver(letter.getId(), call.flag("--by-hand") ? "hand" : "file"));
        }
        MailLetter after = open(call, letter.getId());
        call.line(after.getNumber() + "  " + word(call, after.getState()));
        call.result(Map.of("letter", facts(after)));
        return 0;
    }
}
