// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.mail.MailActs;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Puts a letter right that has not gone: a missing or refused address, a wrong word. It waits for sending again. */
@Component(service = Act.class)
public final class CorrectLetter extends Declared<MailActs.Correct> {
    /** For the service registry. */
    public CorrectLetter() {
        super(MailActs.CORRECT, MailActs.Correct.class, DESK);
    }

    @Override
    public void run(MailActs.Correct input, Change change) throws Refusal {
        MailLetter letter = change.load(MailLetter.class, input.letter());
        Letters.expect(letter, LetterState.DRAFT, LetterState.QUEUED, LetterState.FAILED);
        List<Recipient> recipients =
                input.recipients() == null ? Recipients.read(letter.getRecipients()) : input.recipients();
        Recipients.check(recipients);
        if (input.subject() != null) {
            letter.setSubject(input.subject().strip());
        }
        if (input.text() != null) {
            letter.setBody(input.text());
        }
        Letters.text(letter.getSubject(), letter.getBody());
        Letters.address(letter, recipients);
        letter.setTrouble(null);
        letter.setAnswer(null);
        letter.setNextTry(null);
        letter.setTries(0);
    }
}
