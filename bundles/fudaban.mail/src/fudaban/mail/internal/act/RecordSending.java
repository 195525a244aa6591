// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** How an attempt ended. */
@Component(service = Act.class)
public final class RecordSending extends Declared<MailActs.Recorded> {
    private static final Set<LetterState> ENDS =
            Set.of(LetterState.SENT, LetterState.QUEUED, LetterState.FAILED, LetterState.UNCLEAR);

    /** For the service registry. */
    public RecordSending() {
        super(MailActs.RECORD, MailActs.Recorded.class, DESK);
    }

    @Override
    public void run(MailActs.Recorded input, Change change) throws Refusal {
        MailLetter letter = change.load(MailLetter.class, input.letter());
        Letters.expect(letter, LetterState.SENDING);
        if (input.attempt() != letter.getAttempts() || !ENDS.contains(input.state())) {
            throw Mail.refusal("letter.attempt", letter.getNumber());
        }
        letter.setState(input.state());
        letter.setTrouble(input.trouble());
        letter.setAnswer(input.answer());
        letter.setNextTry(input.nextTry());
        if (input.state() == LetterState.SENT) {
            letter.setSent(change.happened());
            letter.setWay("smtp");
        }
    }
}
