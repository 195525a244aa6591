// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.model.Attachment;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** A letter is made, once for each key. */
@Component(service = Act.class)
public final class QueueLetter extends Declared<MailActs.Queue> {
    /** For the service registry. */
    public QueueLetter() {
        super(MailActs.QUEUE, MailActs.Queue.class, DESK);
    }

    @Override
    public void run(MailActs.Queue input, Change change) throws Refusal {
        Letters.check(input);
        String digest = Letters.digest(input);
        Optional<MailLetter> before = change.find(MailLetter.class, Literals.MAIL_LETTER__KEY, input.key());
        if (before.isPresent()) {
            if (!digest.equals(before.get().getDigest())) {
                throw Mail.refusal("letter.key", before.get().getNumber());
            }
            return;
        }
        MailLetter letter = change.create(MailLetter.class);
        Letters.fill(letter, input, change);
        letter.setDigest(digest);
        for (MailActs.File file : input.enclosures()) {
            enclose(letter, file, change);
        }
    }

    private static void enclose(MailLetter letter, MailActs.File file, Change change) throws Refusal {
        byte[] content = change.carried(file.hash());
        Attachment kept = change.create(Attachment.class);
        kept.setName(file.name());
        kept.setMediaType(file.mediaType());
        kept.setHash(file.hash());
        kept.setSize(content.length);
        kept.setBelongsTo(letter.getId());
        kept.setClassification(letter.getClassification());
        kept.setContent(content);
        letter.setEnclosures(letter.getEnclosures() + 1);
    }
}
