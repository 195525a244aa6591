// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outbox of a desk: the door for whoever writes letters. What is queued here is sent by {@code MailSender}, or leaves as a file. */
public final class Outbox {
    private final Ledger ledger;

    /** Of a ledger. */
    public Outbox(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Puts a letter into the outbox. It stands in 送信待ち, or in 準備 while an address is missing.
     *
     * @return the record; of the letter that was queued before, when its key is known
     * @throws Refusal when another letter was queued under the key, or an address is none
     */
    public MailLetter queue(Session session, Letter letter) throws Refusal {
        return queue(session, letter, null);
    }

    /** The same as part of a work item. */
    public MailLetter queue(Session session, Letter letter, String workItem) throws Refusal {
        List<MailActs.File> files = letter.enclosures().stream()
                .map(file -> new MailActs.File(file.name(), file.mediaType(), file.hash()))
                .toList();
        var input = new MailActs.Queue(
                letter.key(),
                letter.kind(),
                letter.about(),
                letter.toWhom(),
                letter.recipients(),
                letter.subject(),
                letter.text(),
                files,
                letter.classification());
        ledger.submit(
                session,
                Submission.of(MailActs.QUEUE, input)
                        .carrying(letter.enclosures().stream()
                                .map(Enclosure::content)
                                .toList())
                        .within(workItem));
        String id = byKey(session, letter.key()).orElseThrow();
        return ledger.open(session, MailLetter.class, id);
    }

    /**
     * The same, unless a letter lies there under its key already, whatever that says: so work that was stopped after its letter goes on, also when it
     * would be written otherwise by now, e.g. because of the date.
     *
     * @return the letter that lies there
     */
    public MailLetter once(Session session, Letter letter, String workItem) throws Refusal {
        Optional<String> before = byKey(session, letter.key());
        return before.isPresent()
                ? ledger.open(session, MailLetter.class, before.get())
                : queue(session, letter, workItem);
    }

    /** Id of the letter that was queued under a key. */
    public Optional<String> byKey(Session session, String key) throws Refusal {
        return ledger.list(session, Query.of(MailLetter.class).where(Literals.MAIL_LETTER__KEY, key)).rows().stream()
                .map(Row::id)
                .findFirst();
    }

    /** Letters about a record, oldest first, with their state. */
    public List<Row> about(Session session, String record) throws Refusal {
        return ledger.list(session, Query.of(MailLetter.class).where(Literals.MAIL_LETTER__ABOUT, record))
                .rows();
    }

    /** Whether a state still wants something to be done. */
    public static boolean waits(LetterState state) {
        return switch (state) {
            case DRAFT, QUEUED, SENDING, UNCLEAR, FAILED -> true;
            case SENT, BY_HAND, WITHDRAWN -> false;
        };
    }

    /** Letters in some states, oldest first; at most 1,000. */
    public List<Row> list(Session session, LetterState... states) throws Refusal {
        return ledger.list(
                        session,
                        Query.of(MailLetter.class)
                                .where(Literals.MAIL_LETTER__STATE, Operator.IN, (Object[]) states)
                                .limit(1000))
                .rows();
    }

    /** The files that go with a letter. */
    public List<Enclosure> enclosures(Session session, String letter) throws Refusal {
        List<Enclosure> files = new ArrayList<>();
        var query = Query.of(Attachment.class).where(ModelPackage.Literals.ATTACHMENT__BELONGS_TO, letter);
        for (Row row : ledger.list(session, query).rows()) {
            Attachment file = ledger.open(session, Attachment.class, row.id());
            files.add(new Enclosure(file.getName(), file.getMediaType(), file.getContent()));
        }
        return files;
    }
}
