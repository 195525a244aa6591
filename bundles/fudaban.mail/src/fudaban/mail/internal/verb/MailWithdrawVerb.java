// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.MailActs;
import fudaban.mail.model.MailLetter;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code mail withdraw NUMBER --reason TEXT}. */
@Component(service = Verb.class)
public final class MailWithdrawVerb extends MailVerb {
    /** For the service registry. */
    public MailWithdrawVerb() {
        super(
                "mail withdraw",
                "送っていないメールを取り消す",
                "take back a letter that has not gone",
                NUMBER,
                Parameter.option("--reason", "理由", "why"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String id = letter(call);
        submit(
                call,
                MailActs.WITHDRAW,
                new MailActs.Withdraw(id, call.value("--reason").orElse("")));
        MailLetter after = open(call, id);
        call.line(after.getNumber() + "  " + word(call, after.getState()));
        call.result(Map.of("letter", facts(after)));
        return 0;
    }
}
