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

/** 取消し of a letter that has surely not gone. */
@Component(service = Act.class)
public final class WithdrawLetter extends Declared<MailActs.Withdraw> {
    /** For the service registry. */
    public WithdrawLetter() {
        super(MailActs.WITHDRAW, MailActs.Withdraw.class, DESK);
    }

    @Override
    public void run(MailActs.Withdraw input, Change change) throws Refusal {
        MailLetter letter = change.load(MailLetter.class, input.letter());
        Letters.expect(letter, LetterState.DRAFT, LetterState.QUEUED, LetterState.FAILED);
        if (input.reason() == null || input.reason().isBlank()) {
            throw Mail.refusal("letter.reason", letter.getNumber());
        }
        letter.setState(LetterState.WITHDRAWN);
        letter.setReason(input.reason().strip());
        letter.setNextTry(null);
    }
}
