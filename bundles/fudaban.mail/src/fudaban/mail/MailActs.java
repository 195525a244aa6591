// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.mail.model.LetterState;
import fudaban.mail.model.Security;
import fudaban.model.Classification;
import java.time.Instant;
import java.util.List;

/** Names and inputs of the acts of the outbox. */
public final class MailActs {
    /** A letter is made. */
    public static final String QUEUE = "mail.queue-letter";
    /** Addresses and text are put right before it goes. */
    public static final String CORRECT = "mail.correct-letter";
    /** An attempt begins: from now on it may be on its way. */
    public static final String BEGIN = "mail.begin-sending";
    /** How an attempt ended. */
    public static final String RECORD = "mail.record-sending";
    /** What somebody knows of it: it arrived, it is to be sent again. */
    public static final String SETTLE = "mail.settle-letter";
    /** 手渡し: it leaves as paper or as a file. */
    public static final String HAND_OVER = "mail.hand-over";
    /** 取消し. */
    public static final String WITHDRAW = "mail.withdraw-letter";
    /** The mail server. */
    public static final String SERVER = "mail.change-server";
    /** A list of addresses. */
    public static final String LIST = "mail.change-list";

    private MailActs() {}

    /** @param enclosures carried with the submission */
    public record Queue(
            String key,
            String kind,
            String about,
            String toWhom,
            List<Recipient> recipients,
            String subject,
            String text,
            List<File> enclosures,
            Classification classification) {}

    /** @param hash SHA-256, hex */
    public record File(String name, String mediaType, String hash) {}

    /**
     * @param letter id
     * @param recipients null: as they are
     * @param subject null: as it is
     * @param text null: as it is
     */
    public record Correct(String letter, List<Recipient> recipients, String subject, String text) {}

    /**
     * @param attempt one more than the letter's
     * @param desk which desk sends it
     */
    public record Begin(String letter, int attempt, String desk) {}

    /**
     * @param state SENT, QUEUED (again later), FAILED or UNCLEAR
     * @param trouble where it stopped, a stable name; null when it went
     * @param answer what the server said, or null
     * @param nextTry null: at once
     */
    public record Recorded(
            String letter, int attempt, LetterState state, String trouble, String answer, Instant nextTry) {}

    /**
     * @param arrived true: 送付済; false: 再送
     * @param reason how it is known
     */
    public record Settle(String letter, boolean arrived, String reason) {}

    /** @param way file or hand */
    public record HandOver(String letter, String way) {}

    /** @param reason why nobody gets it */
    public record Withdraw(String letter, String reason) {}

    /** @param host empty: letters leave as files */
    public record Server(
            String host,
            int port,
            Security security,
            String user,
            String sender,
            String senderName,
            int attempts,
            int retryMinutes) {}

    /** @param members empty: the list is taken away */
    public record Members(String name, List<Recipient> members) {}
}
