// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.MailActs;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.send.MailSender.Tried;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code mail send [NUMBER]}: sends what waits, or one letter now. Exit 1 when one did not go. */
@Component(service = Verb.class)
public final class MailSendVerb extends MailVerb {
    /** For the service registry. */
    public MailSendVerb() {
        super(
                "mail send",
                "送信待ちのメールを送る（番号を指定すると1通だけ）",
                "send what waits in the outbox, or one letter",
                Parameter.positional("NUMBER", "送付番号", "number of the letter", false),
                Parameter.option(
                        "--again",
                        "届いていないと確認したメールを送り直す（確認の方法を書く）",
                        "send again a letter known not to have arrived: how it is known"),
                KEYS);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<Tried> tried;
        if (call.value("NUMBER").isPresent()) {
            MailLetter letter = open(call, letter(call));
            if (letter.getState() == LetterState.UNCLEAR
                    && call.value("--again").isPresent()) {
                submit(
                        call,
                        MailActs.SETTLE,
                        new MailActs.Settle(
                                letter.getId(), false, call.value("--again").get()));
            }
            tried = sending(call, sender -> List.of(sender.send(call.session(), letter.getId())));
        } else {
            tried = sending(call, sender -> sender.sendAll(call.session()));
        }
        boolean all = true;
        for (Tried each : tried) {
            all &= each.state() == LetterState.SENT;
            String trouble = each.delivery().trouble();
            call.line(each.number() + "  " + word(call, each.state())
                    + (trouble.isEmpty() ? "" : "  " + say(call, "trouble." + trouble)));
        }
        if (tried.isEmpty()) {
            call.line(say(call, "send.none"));
        }
        call.result(Map.of(
                "letters",
                tried.stream()
                        .map(each -> Map.of(
                                "number",
                                each.number(),
                                "state",
                                each.state().getName(),
                                "trouble",
                                each.delivery().trouble()))
                        .toList()));
        return all ? 0 : 1;
    }
}
