// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.journal.Hash;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.mail.model.MailServer;
import fudaban.model.Classification;
import fudaban.office.era.FiscalYear;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Letters within a transaction. */
final class Letters {
    /** Most bytes of a letter's text; a longer one is a file that should go with it. */
    private static final int LONGEST = 100_000;

    private Letters() {}

    static void check(MailActs.Queue input) throws Refusal {
        if (input.key() == null
                || input.key().isBlank()
                || input.kind() == null
                || input.kind().isBlank()) {
            throw Mail.refusal("letter.no-key");
        }
        Recipients.check(input.recipients());
        text(input.subject(), input.text());
    }

    static void text(String subject, String text) throws Refusal {
        if (subject == null || subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw Mail.refusal("letter.subject");
        }
        if (text == null || text.isBlank()) {
            throw Mail.refusal("letter.empty");
        }
        if (text.length() > LONGEST) {
            throw Mail.refusal("letter.long", LONGEST);
        }
    }

    /** What makes two letters the same. */
    static String digest(MailActs.Queue input) {
        return Hash.hex(Hash.sha256(input.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static void fill(MailLetter letter, MailActs.Queue input, Change change) {
        int year = FiscalYear.of(change.day()).year();
        letter.setNumber("M%02d-%05d".formatted(year % 100, change.next("mail-" + year)));
        letter.setKey(input.key());
        letter.setKind(input.kind());
        letter.setAbout(input.about());
        letter.setToWhom(input.toWhom());
        letter.setSubject(input.subject().strip());
        letter.setBody(input.text());
        // Personal data is masked by feature; only what is 保護すべき情報 hides the letter as a whole.
        letter.setClassification(
                input.classification() == Classification.PERSONAL ? Classification.OPEN : input.classification());
        letter.setQueued(change.happened());
        letter.setAccount(change.actor().account());
        letter.setWorkItem(change.workItem().orElse(null));
        // Fixed once, so that a second copy of the same letter is known as such wherever it arrives.
        String own = Hash.hex(Hash.sha256(input.key().getBytes(StandardCharsets.UTF_8)));
        letter.setMessageId("<" + own.substring(0, 40) + "@" + domain(change) + ">");
        address(letter, input.recipients());
    }

    private static String domain(Change change) {
        return change.find(MailServer.class, Literals.MAIL_SERVER__TITLE, MailServers.TITLE)
                .map(MailServer::getSender)
                .filter(Recipient::isAddress)
                .map(sender -> sender.substring(sender.indexOf('@') + 1))
                .orElse("fudaban.invalid");
    }

    /** Recipients, and the state that follows from whether all addresses are known. */
    static void address(MailLetter letter, List<Recipient> recipients) {
        letter.setRecipients(Recipients.lines(recipients));
        boolean whole = recipients.stream().allMatch(Recipient::known);
        letter.setState(whole ? LetterState.QUEUED : LetterState.DRAFT);
    }

    static void expect(MailLetter letter, LetterState... states) throws Refusal {
        if (!Set.of(states).contains(letter.getState())) {
            throw Mail.refusal("letter.state." + letter.getState().getName(), letter.getNumber());
        }
    }
}
