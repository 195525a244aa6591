// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.MailActs;
import fudaban.mail.Recipient;
import fudaban.mail.Recipient.Field;
import fudaban.mail.model.MailLetter;
import fudaban.mail.send.MailDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code mail address NUMBER --to ADDRESS}: other recipients for a letter that has not gone. */
@Component(service = Verb.class)
public final class MailAddressVerb extends MailVerb {
    /** For the service registry. */
    public MailAddressVerb() {
        super(
                "mail address",
                "送信前のメールの宛先を入れ直す",
                "set the recipients of a letter that has not gone",
                NUMBER,
                new Parameter("--to", new Text("宛先のアドレス", "address"), false, false, true),
                new Parameter("--cc", new Text("写しのアドレス", "address of a copy"), false, false, true),
                Parameter.option("--list", "宛先リストの名前", "name of a list of addresses"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<Recipient> all = new ArrayList<>();
        call.values("--to").forEach(each -> all.add(Recipient.to(each, "")));
        if (call.value("--list").isPresent()) {
            all.addAll(MailDesk.list(
                    call.ledger(), call.session(), call.value("--list").get()));
        }
        call.values("--cc").forEach(each -> all.add(new Recipient(Field.CC, each, "")));
        String id = letter(call);
        submit(call, MailActs.CORRECT, new MailActs.Correct(id, all, null, null));
        MailLetter after = open(call, id);
        call.line(after.getNumber() + "  " + word(call, after.getState()));
        call.result(Map.of("letter", facts(after)));
        return 0;
    }
}
