// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.mail.MailActs;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A letter in the detail area: to whom, what it says, where it stopped, and what may be done with it. */
@Component
public final class LetterDetails implements DetailSource {
    private static final Set<LetterState> NOT_GONE =
            EnumSet.of(LetterState.DRAFT, LetterState.QUEUED, LetterState.FAILED);

    @Override
    public EClass type() {
        return Literals.MAIL_LETTER;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(MailLetter.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        Words words = Words.of(LetterDetails.class, seat.locale());
        MailLetter letter = seat.ledger().open(seat.session(), MailLetter.class, id);
        List<Detail.Note> notes = new ArrayList<>();
        if (letter.getTrouble() != null) {
            notes.add(new Detail.Note(
                    LetterColumns.tone(letter.getState()), words.say("trouble." + letter.getTrouble())));
        }
        if (letter.getAnswer() != null && letter.getState() != LetterState.SENT) {
            notes.add(new Detail.Note(Tone.NEUTRAL, words.say("answer", letter.getAnswer())));
        }
        List<Detail.Fact> facts = new ArrayList<>();
        for (Recipient each : Recipients.read(letter.getRecipients())) {
            facts.add(new Detail.Fact(
                    words.say("field." + each.field()),
                    each.known() ? each.name() + " <" + each.address() + ">" : words.say("no-address", each.name())));
        }
        facts.add(new Detail.Fact(words.say("column.subject"), letter.getSubject()));
        for (var file : new Outbox(seat.ledger()).enclosures(seat.session(), id)) {
            facts.add(new Detail.Fact(words.say("enclosure"), file.name()));
        }
        if (letter.getBody() != null) {
            facts.add(new Detail.Fact(words.say("text"), letter.getBody()));
        }
        return new Detail(
                words.say("letter"),
                letter.getNumber(),
                words.say("state." + letter.getState()),
                LetterColumns.tone(letter.getState()),
                Optional.empty(),
                notes,
                facts,
                List.of(),
                operations(seat, letter, words));
    }

    private static List<Operation> operations(Seat seat, MailLetter letter, Words words) {
        String id = letter.getId();
        List<Operation> all = new ArrayList<>();
        if (letter.getState() == LetterState.UNCLEAR) {
            all.add(LetterStep.asking(
                    seat,
                    words,
                    "arrived",
                    false,
                    reason -> Submission.of(MailActs.SETTLE, new MailActs.Settle(id, true, reason))));
            all.add(LetterStep.asking(
                    seat,
                    words,
                    "again",
                    false,
                    reason -> Submission.of(MailActs.SETTLE, new MailActs.Settle(id, false, reason))));
        }
        if (NOT_GONE.contains(letter.getState())) {
            all.add(LetterStep.asking(seat, words, "address", false, typed -> {
                List<Recipient> to = new ArrayList<>();
                for (String each : typed.split("[\\s,;、]+")) {
                    to.add(Recipient.to(each, ""));
                }
                return Submission.of(MailActs.CORRECT, new MailActs.Correct(id, to, null, null));
            }));
            all.add(LetterStep.plain(
                    seat, words, "sent", Submission.of(MailActs.HAND_OVER, new MailActs.HandOver(id, "file"))));
            all.add(LetterStep.plain(
                    seat, words, "hand", Submission.of(MailActs.HAND_OVER, new MailActs.HandOver(id, "hand"))));
            all.add(LetterStep.asking(
                    seat,
                    words,
                    "withdraw",
                    true,
                    reason -> Submission.of(MailActs.WITHDRAW, new MailActs.Withdraw(id, reason))));
        }
        return all;
    }
}
