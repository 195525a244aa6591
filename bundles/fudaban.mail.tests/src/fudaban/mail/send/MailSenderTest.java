// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.mail.Desk1;
import fudaban.mail.Letter;
import fudaban.mail.MailActs;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.Security;
import fudaban.mail.send.SmtpPeer.Fault;
import fudaban.model.StepState;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters over a server that behaves and one that does not. */
final class MailSenderTest {
    private static final Recipient UNIT = Recipient.to("matome@example.jp", "情報課　取りまとめ");
    private static final Recipient NOBODY = Recipient.to("nobody@example.jp", "");

    @TempDir
    static Path folder;

    private static Desk1 desk;
    private static SmtpPeer peer;
    private static int keys;

    @BeforeAll
    static void open() throws Exception {
        SSLContext tls = Certificate.make(folder, folder.resolve("desk/keys/mail-ca.pem"));
        desk = new Desk1(folder.resolve("desk"), "2026-04-01T10:00");
        peer = new SmtpPeer(tls);
    }

    @BeforeEach
    void well() throws Refusal {
        peer.fault = Fault.NONE;
        peer.taken.clear();
        server(Security.NONE, null);
    }

    @AfterAll
    static void close() throws Exception {
        peer.close();
        desk.close();
    }

    private static void server(Security security, String user) throws Refusal {
        server(peer.port(), security, user);
    }

    private static void server(int port, Security security, String user) throws Refusal {
        desk.submit(
                MailActs.SERVER,
                new MailActs.Server("localhost", port, security, user, "desk@example.jp", "身分証担当", 3, 10));
    }

    private static MailLetter queue(Recipient... to) throws Refusal {
        Letter letter = Letter.of("k" + keys++, "test", "情報課", List.of(to), "件名", "一行目\n.点で始まる行");
        return new Outbox(desk.ledger).queue(desk.operator, letter);
    }

    private static MailSender sender(String password) throws Refusal {
        return MailDesk.sender(desk.ledger, desk.operator, desk.folder, password.toCharArray());
    }

    private static LetterState state(MailLetter letter) throws Refusal {
        return desk.letter(letter.getId()).getState();
    }

    @Test
    void aLetterIsTakenOnceByAll() throws Refusal {
        MailLetter letter = queue(UNIT, Recipient.to("second@example.jp", "").copy());
        assertEquals(1, sender("").sendAll(desk.operator).size());
        assertEquals(LetterState.SENT, state(letter));
        assertTrue(sender("").sendAll(desk.operator).isEmpty(), "nothing waits any more");
        assertEquals(1, peer.taken.size());
        assertEquals(
                List.of("matome@example.jp", "second@example.jp"),
                peer.taken.getFirst().to());
        assertTrue(peer.taken.getFirst().message().contains("Message-ID: " + letter.getMessageId()));
        assertTrue(desk.ledger.steps().open().isEmpty());
        Refusal again = assertThrows(Refusal.class, () -> sender("").send(desk.operator, letter.getId()));
        assertEquals("letter.state.SENT", again.key());
    }

    @Test
    void whenOneIsRefusedNobodyGetsIt() throws Refusal {
        peer.fault = Fault.REFUSE_RECIPIENT;
        MailLetter letter = queue(UNIT, NOBODY);
        sender("").sendAll(desk.operator);
        MailLetter failed = desk.letter(letter.getId());
        assertEquals(LetterState.FAILED, failed.getState());
        assertEquals("recipient", failed.getTrouble());
        assertTrue(failed.getAnswer().contains("550"), failed.getAnswer());
        assertTrue(peer.taken.isEmpty());
        desk.submit(MailActs.CORRECT, new MailActs.Correct(letter.getId(), List.of(UNIT), null, null));
        sender("").sendAll(desk.operator);
        assertEquals(LetterState.SENT, state(letter));
        assertEquals(1, peer.taken.size());
    }

    @Test
    void whatTheServerCannotTakeNowIsTriedLaterAndGivenUpAtLast() throws Refusal {
        peer.fault = Fault.BUSY;
        desk.at("2026-04-02T10:00");
        MailLetter letter = queue(UNIT);
        sender("").sendAll(desk.operator);
        assertEquals(LetterState.QUEUED, state(letter));
        assertTrue(sender("").sendAll(desk.operator).isEmpty(), "not before its time");
        desk.at("2026-04-02T10:11");
        sender("").sendAll(desk.operator);
        assertEquals(LetterState.QUEUED, state(letter));
        desk.at("2026-04-02T10:22");
        sender("").sendAll(desk.operator);
        assertEquals(LetterState.FAILED, state(letter));
        peer.fault = Fault.NONE;
        assertEquals(
                LetterState.SENT, sender("").send(desk.operator, letter.getId()).state());
    }

    @Test
    void aConnectionLostInTheDataDeliversNothing() throws Refusal {
        peer.fault = Fault.DIE_IN_DATA;
        MailLetter letter = queue(UNIT);
        var big = Letter.of("k" + keys++, "test", "課", List.of(UNIT), "大きな添付", "本文")
                .with(List.of(new fudaban.mail.Enclosure("大.bin", "application/octet-stream", new byte[4_000_000])));
        MailLetter large = new Outbox(desk.ledger).queue(desk.operator, big);
        MailSender.Tried tried = sender("").send(desk.operator, large.getId());
        assertEquals("data", tried.delivery().trouble(), tried.toString());
        assertEquals(LetterState.QUEUED, tried.state());
        peer.fault = Fault.NONE;
        sender("").send(desk.operator, large.getId());
        sender("").send(desk.operator, letter.getId());
        assertEquals(2, peer.taken.size());
    }

    @Test
    void aConnectionLostBeforeTheAnswerIsPutToTheOperator() throws Refusal {
        peer.fault = Fault.DIE_BEFORE_ANSWER;
        MailLetter letter = queue(UNIT);
        MailLetter other = queue(UNIT);
        sender("").sendAll(desk.operator);
        assertEquals(LetterState.UNCLEAR, state(letter));
        assertEquals("lost", desk.letter(letter.getId()).getTrouble());
        peer.fault = Fault.NONE;
        assertTrue(sender("").sendAll(desk.operator).isEmpty(), "never again by itself");
        assertThrows(Refusal.class, () -> sender("").send(desk.operator, letter.getId()));
        assertThrows(Refusal.class, () -> desk.submit(MailActs.WITHDRAW, new MailActs.Withdraw(letter.getId(), "誤り")));
        desk.submit(MailActs.SETTLE, new MailActs.Settle(letter.getId(), true, "電話で確認"));
        assertEquals(LetterState.SENT, state(letter));
        desk.submit(MailActs.SETTLE, new MailActs.Settle(other.getId(), false, "届いていないと回答"));
        sender("").sendAll(desk.operator);
        assertEquals(LetterState.SENT, state(other));
        assertEquals(3, peer.taken.size());
        assertTrue(peer.taken.getLast().message().contains(other.getMessageId()), "the copy has the same Message-ID");
    }

    @Test
    void aServerThatIsGoneStopsTheRound() throws Refusal {
        MailLetter first = queue(UNIT);
        MailLetter second = queue(UNIT);
        server(1, Security.NONE, null);
        List<MailSender.Tried> tried = sender("").sendAll(desk.operator);
        assertEquals(1, tried.size());
        assertEquals("connect", tried.getFirst().delivery().trouble());
        assertEquals(LetterState.QUEUED, state(first));
        assertEquals(LetterState.QUEUED, state(second));
        assertEquals(0, desk.letter(second.getId()).getAttempts());
        server(Security.NONE, null);
        assertEquals(
                LetterState.SENT, sender("").send(desk.operator, first.getId()).state());
        assertEquals(
                LetterState.SENT, sender("").send(desk.operator, second.getId()).state());
    }

    @Test
    void encryptionIsDemandedAndLogInIsByThePassword() throws Refusal {
        server(Security.STARTTLS, "desk");
        MailLetter letter = queue(UNIT);
        MailSender.Tried wrong = sender("wrong").send(desk.operator, letter.getId());
        assertEquals("login", wrong.delivery().trouble(), wrong.toString());
        assertFalse(wrong.toString().contains("wrong"), "no password in what is told");
        peer.fault = Fault.NO_STARTTLS;
        assertEquals(
                "tls",
                sender("right").send(desk.operator, letter.getId()).delivery().trouble());
        peer.fault = Fault.NONE;
        assertEquals(
                LetterState.SENT,
                sender("right").send(desk.operator, letter.getId()).state());
        assertTrue(peer.taken.getFirst().encrypted());
        assertEquals("desk", peer.taken.getFirst().user());
    }

    @Test
    void aCertificateNobodyVouchesForIsNotTrusted() throws Refusal {
        server(Security.STARTTLS, null);
        MailLetter letter = queue(UNIT);
        MailSender strict = MailDesk.sender(desk.ledger, desk.operator, folder.resolve("elsewhere"), new char[0]);
        assertEquals(
                "tls", strict.send(desk.operator, letter.getId()).delivery().trouble());
        assertTrue(peer.taken.isEmpty());
        desk.submit(MailActs.WITHDRAW, new MailActs.Withdraw(letter.getId(), "試験"));
    }

    @Test
    void aStopBetweenIntentAndOutcomeIsNeverRepeated() throws Refusal {
        MailLetter letter = queue(UNIT);
        MailLetter begun = queue(UNIT);
        var killed = new MailSender(
                desk.ledger, MailDesk.server(desk.ledger, desk.operator).orElseThrow(), (from, to, message) -> {
                    throw new StackOverflowError("the program is gone");
                });
        assertThrows(StackOverflowError.class, () -> killed.send(desk.operator, letter.getId()));
        assertEquals(LetterState.SENDING, state(letter));
        desk.restart();
        desk.submit(MailActs.BEGIN, new MailActs.Begin(begun.getId(), 1, "desk1"));
        sender("").sendAll(desk.operator);
        assertEquals(LetterState.UNCLEAR, state(letter), "its intent stood: it may have gone");
        assertEquals("stopped", desk.letter(letter.getId()).getTrouble());
        assertEquals(LetterState.SENT, state(begun), "no intent: it had surely not gone");
        assertEquals(1, peer.taken.size());
        assertTrue(desk.ledger.steps().open().stream().noneMatch(step -> step.getState() == StepState.INTENT));
        assertNull(desk.letter(begun.getId()).getTrouble());
        desk.submit(MailActs.SETTLE, new MailActs.Settle(letter.getId(), true, "確認済"));
    }
}
