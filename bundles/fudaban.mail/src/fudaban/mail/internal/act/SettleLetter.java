// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import org.osgi.service.component.annotations.Component;

/** What the server cannot be asked, somebody found out: the letter arrived, or it is to be sent again. */
@Component(service = Act.class)
public final class SettleLetter extends Declared<MailActs.Settle> {
    /** For the service registry. */
    public SettleLetter() {
        super(MailActs.SETTLE, MailActs.Settle.class, DESK);
    }

    @Override
    public void run(MailActs.Settle input, Change change) throws Refusal {
        MailLetter letter = change.load(MailLetter.class, input.letter());
        Letters.expect(letter, LetterState.UNCLEAR);
        if (input.reason() == null || input.reason().isBlank()) {
            throw Mail.refusal("letter.reason", letter.getNumber());
        }
        letter.setReason(input.reason().strip());
        letter.setTrouble(null);
        letter.setAnswer(null);
        if (input.arrived()) {
            letter.setState(LetterState.SENT);
            letter.setSent(change.happened());
            letter.setWay("smtp");
        } else {
            letter.setState(LetterState.QUEUED);
            letter.setTries(0);
        }
    }
}
