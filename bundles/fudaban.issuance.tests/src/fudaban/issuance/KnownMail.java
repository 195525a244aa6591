// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.Recipients;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage;
import fudaban.model.Attachment;
import fudaban.model.Classification;
import fudaban.model.Role;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;

/** Stands for the outbox: letters as it records them. */
final class KnownMail implements Act<MailActs.Queue>, ModelModule {
    @Override
    public ActType<MailActs.Queue> type() {
        return new ActType<>(MailActs.QUEUE, MailActs.Queue.class, Set.of(Role.OPERATOR), "", "", Mail.class);
    }

    @Override
    public void run(MailActs.Queue input, Change change) throws Refusal {
        MailLetter letter = change.create(MailLetter.class);
        letter.setNumber("M-" + change.next("mail"));
        letter.setKey(input.key());
        letter.setKind(input.kind());
        letter.setToWhom(input.toWhom());
        letter.setRecipients(Recipients.lines(input.recipients()));
        letter.setSubject(input.subject());
        letter.setBody(input.text());
        letter.setState(LetterState.DRAFT);
        for (MailActs.File file : input.enclosures()) {
            Attachment kept = change.create(Attachment.class);
            kept.setName(file.name());
            kept.setBelongsTo(letter.getId());
            kept.setClassification(Classification.PERSONAL);
            kept.setContent(change.carried(file.hash()));
        }
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public EPackage model() {
        return MailPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(Mail.class, "migrations/mail");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
