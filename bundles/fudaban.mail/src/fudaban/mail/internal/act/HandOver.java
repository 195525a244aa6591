// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** The letter went another way: as a file sent by another mail program (送付済), or from hand to hand (手渡し). */
@Component(service = Act.class)
public final class HandOver extends Declared<MailActs.HandOver> {
    private static final Map<String, LetterState> ENDS = Map.of("file", LetterState.SENT, "hand", LetterState.BY_HAND);

    /** For the service registry. */
    public HandOver() {
        super(MailActs.HAND_OVER, MailActs.HandOver.class, DESK);
    }

    @Override
    public void run(MailActs.HandOver input, Change change) throws Refusal {
        MailLetter letter = change.load(MailLetter.class, input.letter());
        Letters.expect(letter, LetterState.DRAFT, LetterState.QUEUED, LetterState.FAILED, LetterState.UNCLEAR);
        LetterState end = ENDS.get(String.valueOf(input.way()));
        if (end == null) {
            throw Mail.refusal("letter.way", String.valueOf(input.way()));
        }
        letter.setState(end);
        letter.setWay(input.way());
        letter.setSent(change.happened());
        letter.setTrouble(null);
        letter.setAnswer(null);
        letter.setNextTry(null);
        Leaving.tell(letter, change);
    }
}
