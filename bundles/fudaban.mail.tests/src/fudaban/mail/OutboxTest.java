// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.model.Classification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a letter before it goes. */
class OutboxTest {
    private static final Recipient UNIT = Recipient.to("matome@example.jp", "情報課　取りまとめ　花子");

    @TempDir
    static Path folder;

    private static Desk1 desk;
    private static Outbox outbox;

    @BeforeAll
    static void open() throws Refusal {
        desk = new Desk1(folder, "2026-04-01T10:00");
        outbox = new Outbox(desk.ledger);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Letter letter(String key) {
        return Letter.of(key, "test.letter", "情報課", List.of(UNIT), "有効期限のお知らせ", "一覧のとおりです。\n御確認ください。");
    }

    @Test
    void theSameLetterIsMadeOnce() throws Refusal {
        Letter letter = letter("survey:1")
                .with(List.of(new Enclosure("一覧.csv", "text/csv", "番号\n1".getBytes(StandardCharsets.UTF_8))));
        MailLetter first = outbox.queue(desk.operator, letter);
        MailLetter again = outbox.queue(desk.operator, letter);
        assertEquals(first.getId(), again.getId());
        assertEquals(first.getVersion(), again.getVersion());
        assertEquals(LetterState.QUEUED, first.getState());
        assertEquals("M26-0000", first.getNumber().substring(0, 8));
        assertEquals(List.of(UNIT), Recipients.read(first.getRecipients()));
        List<Enclosure> files = outbox.enclosures(desk.operator, first.getId());
        assertEquals("一覧.csv", files.getFirst().name());
        assertArrayEquals(
                letter.enclosures().getFirst().content(), files.getFirst().content());
        var other = letter("survey:1");
        Refusal refusal = assertThrows(Refusal.class, () -> outbox.queue(desk.operator, other));
        assertTrue(refusal.sentence(java.util.Locale.JAPAN).contains(first.getNumber()), refusal.getMessage());
    }

    @Test
    void messageIdComesFromTheKeyAndTheSendersDomain() throws Refusal {
        desk.submit(MailActs.SERVER, new MailActs.Server("", 0, null, null, "fudaban@desk.example.jp", "身分証担当", 3, 10));
        String first = outbox.queue(desk.operator, letter("id:a")).getMessageId();
        assertTrue(first.matches("<[0-9a-f]{40}@desk\\.example\\.jp>"), first);
        assertTrue(!first.equals(outbox.queue(desk.operator, letter("id:b")).getMessageId()));
    }

    @Test
    void aLetterWithoutAddressWaitsForOne() throws Refusal {
        Letter letter = new Letter(
                "draft",
                "test.letter",
                null,
                "総務課",
                List.of(Recipient.to("", "宛先　太郎")),
                "件名",
                "本文",
                List.of(),
                Classification.PERSONAL);
        MailLetter draft = outbox.queue(desk.operator, letter);
        assertEquals(LetterState.DRAFT, draft.getState());
        desk.submit(MailActs.CORRECT, new MailActs.Correct(draft.getId(), List.of(UNIT), null, "直した本文"));
        MailLetter whole = desk.letter(draft.getId());
        assertEquals(LetterState.QUEUED, whole.getState());
        assertEquals("直した本文", whole.getBody());
    }

    @Test
    void whatIsNoLetterIsRefused() throws Refusal {
        for (String wrong : List.of("x", "a@b@c", "a b@example.jp", "x@example.jp\r\nRCPT TO:<y@example.jp>", "@a")) {
            Letter letter = Letter.of("k", "t", "課", List.of(Recipient.to(wrong, "")), "件名", "本文");
            assertThrows(Refusal.class, () -> outbox.queue(desk.operator, letter), wrong);
        }
        Letter header = Letter.of("k", "t", "課", List.of(UNIT), "件名\r\nBcc: y@example.jp", "本文");
        assertThrows(Refusal.class, () -> outbox.queue(desk.operator, header));
        assertThrows(Refusal.class, () -> outbox.queue(desk.operator, Letter.of("k", "t", "課", List.of(), "件名", "本文")));
        assertTrue(outbox.byKey(desk.operator, "k").isEmpty());
    }

    @Test
    void handedOverOrTakenBackItIsDone() throws Refusal {
        MailLetter file = outbox.queue(desk.operator, letter("a"));
        desk.submit(MailActs.HAND_OVER, new MailActs.HandOver(file.getId(), "file"));
        assertEquals(LetterState.SENT, desk.letter(file.getId()).getState());
        MailLetter hand = outbox.queue(desk.operator, letter("b").classified(Classification.NETWORK));
        desk.submit(MailActs.HAND_OVER, new MailActs.HandOver(hand.getId(), "hand"));
        assertEquals(LetterState.BY_HAND, desk.letter(hand.getId()).getState());
        assertEquals(1, desk.left.size(), "only what is 保護すべき情報 is entered in its register");
        assertEquals("mail", desk.left.getFirst().getHow());
        MailLetter back = outbox.queue(desk.operator, letter("c"));
        assertThrows(Refusal.class, () -> desk.submit(MailActs.WITHDRAW, new MailActs.Withdraw(back.getId(), " ")));
        desk.submit(MailActs.WITHDRAW, new MailActs.Withdraw(back.getId(), "誤り"));
        assertThrows(Refusal.class, () -> desk.submit(MailActs.BEGIN, new MailActs.Begin(back.getId(), 1, "desk1")));
    }

    @Test
    void anInspectorDoesNotSeeTheText() throws Refusal {
        String id = outbox.queue(desk.operator, letter("seen")).getId();
        MailLetter seen = desk.ledger.open(
                desk.logIn("tanaka").seeing(java.util.Set.of(Classification.OPEN)), MailLetter.class, id);
        assertNull(seen.getBody());
        assertNull(seen.getRecipients());
        assertNotNull(desk.letter(id).getBody());
    }
}
