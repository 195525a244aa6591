// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.mail.MailActs;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailServer;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends what waits in the outbox. Each attempt is a step: the letter is 送信中 and the intent durable before the first byte leaves, and its
 * outcome is entered when the
 * server has answered. An intent without outcome is never repeated: the letter becomes 要確認, and somebody finds out whether it arrived. One
 * sender at a time for
 * each desk.
 */
public final class MailSender {
    private static final String NO_STEP = "no-step";
    private static final String STOPPED = "stopped";

    private final Ledger ledger;
    private final Outbox outbox;
    private final MailServer server;
    private final Post post;

    /** @param server settings of the desk */
    public MailSender(Ledger ledger, MailServer server, Post post) {
        this.ledger = ledger;
        this.outbox = new Outbox(ledger);
        this.server = server;
        this.post = post;
    }

    /**
     * What became of one letter.
     *
     * @param state as it stands now
     * @param delivery how the attempt ended
     */
    public record Tried(String letter, String number, LetterState state, Delivery delivery) {}

    /** Sends everything that waits and whose time has come; stops when the server is not to be reached. */
    public List<Tried> sendAll(Session session) throws Refusal {
        recover(session);
        List<Tried> all = new ArrayList<>();
        Instant now = ledger.clock().instant();
        for (Row row : outbox.list(session, LetterState.QUEUED)) {
            MailLetter letter = ledger.open(session, MailLetter.class, row.id());
            if (letter.getNextTry() != null && letter.getNextTry().isAfter(now)) {
                continue;
            }
            Tried tried = send(session, letter);
            all.add(tried);
            if (tried.delivery().ofServer()) {
                break;
            }
        }
        return all;
    }

    /** Sends one letter now, also one that failed or waits for its time. */
    public Tried send(Session session, String letter) throws Refusal {
        recover(session);
        return send(session, ledger.open(session, MailLetter.class, letter));
    }

    private Tried send(Session session, MailLetter letter) throws Refusal {
        int attempt = letter.getAttempts() + 1;
        String id = letter.getId();
        ledger.recordAccess(session, AccessKind.EXPORTED, "mail", List.of(id));
        byte[] message = message(session, letter, false);
        submit(session, letter, MailActs.BEGIN, new MailActs.Begin(id, attempt, ledger.desk()));
        Map<String, String> plan = Map.of(
                "messageId", letter.getMessageId(), "hash", Hash.hex(Hash.sha256(message)), "desk", ledger.desk());
        Step step = ledger.steps()
                .intend(session, MailStep.KIND, MailStep.key(id, attempt), id, plan, letter.getWorkItem())
                .first();
        List<String> to = Recipients.read(letter.getRecipients()).stream()
                .map(Recipient::address)
                .distinct()
                .toList();
        Delivery delivery = post.deliver(server.getSender(), to, message);
        return record(session, letter, attempt, step, delivery);
    }

    private Tried record(Session session, MailLetter letter, int attempt, Step step, Delivery delivery) throws Refusal {
        StepState outcome = switch (delivery.end()) {
            case SENT -> StepState.DONE;
            case LATER, REFUSED -> StepState.FAILED;
            case UNCLEAR -> StepState.UNCLEAR;
        };
        LetterState state = state(letter, delivery);
        Instant next = state == LetterState.QUEUED
                ? ledger.clock().instant().plus(Duration.ofMinutes(server.getRetryMinutes()))
                : null;
        // The letter first: were the program stopped between the two, the step would be put right from it.
        submit(
                session,
                letter,
                MailActs.RECORD,
                new MailActs.Recorded(
                        letter.getId(),
                        attempt,
                        state,
                        delivery.trouble().isEmpty() ? null : delivery.trouble(),
                        delivery.answer(),
                        next));
        ledger.steps().settle(session, step.getId(), new Steps.Outcome(outcome, details(delivery.trouble())));
        return new Tried(letter.getId(), letter.getNumber(), state, delivery);
    }

    /** A letter that cannot be taken now is tried again, and given up after as many attempts as the settings say. */
    private LetterState state(MailLetter letter, Delivery delivery) {
        return switch (delivery.end()) {
            case SENT -> LetterState.SENT;
            case REFUSED -> LetterState.FAILED;
            case UNCLEAR -> LetterState.UNCLEAR;
            case LATER ->
                letter.getTries() + 1 >= server.getAttempts() && !delivery.ofServer()
                        ? LetterState.FAILED
                        : LetterState.QUEUED;
        };
    }

    private static Map<String, String> details(String trouble) {
        return trouble.isEmpty() ? Map.of() : Map.of("trouble", trouble);
    }

    /**
     * After a stop: letters of this desk that stand in 送信中. One whose intent was not entered has not gone and waits again; one with an intent
     * may have arrived
     * and becomes 要確認.
     *
     * @return how many were put right
     */
    public int recover(Session session) throws Refusal {
        int count = 0;
        List<Step> open = ledger.steps().open();
        for (Row row : outbox.list(session, LetterState.SENDING)) {
            MailLetter letter = ledger.open(session, MailLetter.class, row.id());
            if (!ledger.desk().equals(letter.getSender())) {
                continue;
            }
            Optional<Step> step = step(open, letter);
            LetterState state = step.isPresent() ? LetterState.UNCLEAR : LetterState.QUEUED;
            String trouble = step.isPresent() ? STOPPED : NO_STEP;
            submit(
                    session,
                    letter,
                    MailActs.RECORD,
                    new MailActs.Recorded(letter.getId(), letter.getAttempts(), state, trouble, null, null));
            count++;
        }
        for (Step step : open) {
            if (step.getKind().equals(MailStep.KIND) && mine(step)) {
                settle(session, step);
            }
        }
        return count;
    }

    private static Optional<Step> step(List<Step> open, MailLetter letter) {
        String key = MailStep.key(letter.getId(), letter.getAttempts());
        return open.stream().filter(each -> each.getKey().equals(key)).findFirst();
    }

    private boolean mine(Step step) {
        return step.getPlan().contains("\"desk\":\"" + ledger.desk() + "\"");
    }

    /** An intent whose letter tells how it ended. */
    private void settle(Session session, Step step) throws Refusal {
        MailLetter letter = ledger.open(session, MailLetter.class, step.getSubject());
        StepState state = switch (letter.getState()) {
            case SENT, BY_HAND -> StepState.DONE;
            case UNCLEAR, SENDING -> StepState.UNCLEAR;
            case DRAFT, QUEUED, FAILED, WITHDRAWN -> StepState.FAILED;
        };
        if (state != step.getState()) {
            ledger.steps().settle(session, step.getId(), new Steps.Outcome(state, details(STOPPED)));
        }
    }

    private void submit(Session session, MailLetter letter, String act, java.lang.Record input) throws Refusal {
        ledger.submit(session, Submission.of(act, input).within(letter.getWorkItem()));
    }

    /** The letter as it leaves. */
    byte[] message(Session session, MailLetter letter, boolean unsent) throws Refusal {
        return MailFiles.message(ledger, session, letter, server, unsent).bytes();
    }
}
