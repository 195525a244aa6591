// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.journal.Journal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Tally;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.step.Steps;
import fudaban.model.Classification;
import fudaban.model.Record;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The records of a desk and their journal. Everything that changes goes through {@link #submit}; everything that is read is masked for the reader here and
 * nowhere else. Safe for use by several threads.
 */
public interface Ledger extends AutoCloseable {
    /** The desk whose chain this program writes. */
    String desk();

    /** Whether this desk is for 訓練: nothing done at it is work, and what is printed at it says so. */
    default boolean practising() {
        return desk().equals(Settings.PRACTICE);
    }

    /** Whether the server that the records lie on does not answer just now, which it is asked; what is on a screen is from before then. */
    default boolean away() {
        return false;
    }

    /** The clock acts are handed; the desk's time zone is its zone. */
    Clock clock();

    /**
     * Proves an account, for working or for confirming in place.
     *
     * @param password cleared before this returns
     * @throws Refusal when name or password is wrong, the account is closed, or too many attempts came before
     */
    Session logIn(String account, char[] password) throws Refusal;

    /**
     * Runs an act, or enters the request for it where its confirmation is still to come. Returns once it is durable.
     *
     * @throws Refusal when a rule forbids it; nothing has changed then
     */
    Receipt submit(Session session, Submission submission) throws Refusal;

    /** Records the decision that came back on paper: the act runs, or its request is closed as rejected. */
    Receipt decide(Session session, Confirmation.Decision decision) throws Refusal;

    /**
     * The one confirmation of a 予約 on its day or later, by the rule its act has on that day. The act runs now, or its sheet goes round from now on;
     * being late stays visible.
     *
     * @param confirmation as for an act that was not dated ahead; an approver is neither who confirms the 予約 nor who prepared it
     */
    Receipt execute(Session session, String request, Confirmation confirmation) throws Refusal;

    /** Withdraws what waits: a 予約 or a sheet that has not come back. */
    Receipt withdraw(Session session, String request, String reason) throws Refusal;

    /** Records the 事後承認 of an act that ran on an oral instruction. */
    Receipt approveAfter(Session session, Confirmation.Decision decision) throws Refusal;

    /** The same as {@link #submit} without waiting; fails with a {@link Refusal} as cause. Acts run in the order they were submitted. */
    CompletableFuture<Receipt> submitLater(Session session, Submission submission);

    /** 事前確認: what the act would change, without changing it. */
    Preview preview(Session session, Submission submission) throws Refusal;

    /**
     * The same for an act that waits, by the number of its request: what it would change if it ran now, or on its day where that is still to come.
     *
     * @throws Refusal when nothing of that number waits, it ran already (事後承認), or the act would be refused as things stand
     */
    Preview preview(Session session, String request) throws Refusal;

    /** A page of records. Searching by personal features leaves an access entry. */
    Page list(Session reader, Query<?> query) throws Refusal;

    /** How many records the query finds. */
    Count count(Session reader, Query<?> query) throws Refusal;

    /** Counts by the values of one feature, most first. */
    List<Group> groups(Session reader, Query<?> query, EAttribute feature) throws Refusal;

    /** Counts by the values of several features at once, in no order; without features the one count of all, exactly. */
    List<Tally> tallies(Session reader, Query<?> query, List<EAttribute> features) throws Refusal;

    /**
     * One record to look at: a copy, with features above the reader's grant unset. Opening a record of a class so declared leaves an access entry.
     *
     * @throws Refusal when there is none
     */
    <T extends Record> T open(Session reader, Class<T> type, String id) throws Refusal;

    /** Records that what the reader sees leaves the desk: a print, an export, a mail. To be called before the effect. */
    default void recordAccess(Session reader, AccessKind kind, String what, List<String> records) throws Refusal {
        recordAccess(reader, kind, what, records, null);
    }

    /**
     * The same where 保護すべき情報 may be in it: then it is told to the topics in the same transaction, so that the 保護すべき情報管理簿 gets its row.
     *
     * @param classification the highest kind that leaves; null, OPEN and PERSONAL: none that is 保護すべき情報
     * @throws Refusal when the reader may not handle it; nothing may leave then
     */
    void recordAccess(Session reader, AccessKind kind, String what, List<String> records, Classification classification)
            throws Refusal;

    /** What is known of each act, by name. */
    List<ActType<?>> acts();

    /** The journal. */
    Journal journal();

    /** Who may log in. */
    Accounts accounts();

    /** Effects in the world. */
    Steps steps();

    /**
     * The profile of a kind in force on a day.
     *
     * @throws Refusal when no pack brings one
     */
    <P> P profile(Class<P> kind, LocalDate day) throws Refusal;

    /**
     * The edition of a pack that the profile in force on a day belongs to, with its schema, mapping and other files.
     *
     * @throws Refusal when no pack brings one
     */
    EditionFiles edition(Class<?> kind, LocalDate day) throws Refusal;

    /** Seals what lies outside the database, for those who may see it. */
    Vault vault();

    /** Backups, verification, erasure: what is done to the ledger as a whole. */
    Upkeep upkeep();

    /** Finishes waiting acts, forces the mirror, closes the database. */
    @Override
    void close();

    /** Why a record was looked at. */
    enum AccessKind {
        OPENED,
        SEARCHED,
        PRINTED,
        EXPORTED
    }
}
