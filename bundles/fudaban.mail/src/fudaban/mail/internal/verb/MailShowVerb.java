// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.Enclosure;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.model.MailLetter;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code mail show NUMBER}: one letter as it would leave. */
@Component(service = Verb.class)
public final class MailShowVerb extends MailVerb {
    /** For the service registry. */
    public MailShowVerb() {
        super("mail show", "メール1通の宛先・本文・状態を示す", "show one letter", NUMBER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        MailLetter letter = open(call, letter(call));
        call.line(letter.getNumber() + "  " + word(call, letter.getState()));
        for (Recipient each : Recipients.read(letter.getRecipients())) {
            call.line(each.field() + ": " + each.name() + " <" + each.address() + ">");
        }
        call.line("Subject: " + letter.getSubject());
        for (Enclosure file : new Outbox(call.ledger()).enclosures(call.session(), letter.getId())) {
            call.line(say(call, "show.enclosure", file.name(), file.content() == null ? 0 : file.content().length));
        }
        if (letter.getTrouble() != null) {
            call.line(say(call, "trouble." + letter.getTrouble()));
        }
        if (letter.getAnswer() != null && !letter.getAnswer().isBlank()) {
            call.line(say(call, "show.answer", letter.getAnswer()));
        }
        if (letter.getBody() != null) {
            call.line("");
            letter.getBody().lines().forEach(call::line);
        }
        call.result(Map.of("letter", facts(letter)));
        return 0;
    }
}
