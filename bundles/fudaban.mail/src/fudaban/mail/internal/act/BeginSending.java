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

/** An attempt begins. Two programs cannot begin the same one, and what is 保護すべき情報 is entered in its register here, before it leaves. */
@Component(service = Act.class)
public final class BeginSending extends Declared<MailActs.Begin> {
    /** For the service registry. */
    public BeginSending() {
        super(MailActs.BEGIN, MailActs.Begin.class, DESK);
    }

    @Override
    public void run(MailActs.Begin input, Change change) throws Refusal {
        MailLetter letter = change.load(MailLetter.class, input.letter());
        Letters.expect(letter, LetterState.QUEUED, LetterState.FAILED);
        if (input.attempt() != letter.getAttempts() + 1) {
            throw Mail.refusal("letter.attempt", letter.getNumber());
        }
        letter.setAttempts(input.attempt());
        letter.setTries(letter.getTries() + 1);
        letter.setState(LetterState.SENDING);
        letter.setSender(input.desk());
        letter.setTrouble(null);
        letter.setAnswer(null);
        letter.setNextTry(null);
        Leaving.tell(letter, change);
    }
}
