// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.act;

import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.CardField;
import fudaban.model.CredentialKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Names and inputs of the acts of issuance. Lists hold at most {@link #CHUNK} elements, fewer where an element touches several records. */
public final class IssuanceActs {
    /** 個人番号カードの登録済: own cards the existing system knows now. */
    public static final String REGISTER_OWN = "issuance.register-own-cards";
    /** Takes applications from files. Repeating a chunk does nothing. */
    public static final String RECEIVE = "issuance.receive-applications";
    /** Records what the checks found. */
    public static final String CHECK = "issuance.check-applications";
    /** 補正: changes what an application says. */
    public static final String CORRECT = "issuance.correct-application";
    /** 却下 or 取下げ. */
    public static final String CLOSE = "issuance.close-applications";
    /** Makes holders known and gives numbers. */
    public static final String CONFIRM = "issuance.confirm-applications";
    /** 一括発行 第n回. */
    public static final String OPEN_BATCH = "issuance.open-batch";
    /** Further items of a batch that was opened in several chunks. */
    public static final String EXTEND_BATCH = "issuance.extend-batch";
    /** A blank card is chosen for an item. */
    public static final String BEGIN = "issuance.begin-card";
    /** The card is written and read back. */
    public static final String WRITTEN = "issuance.record-written";
    /** The card could not be written. */
    public static final String FAILED = "issuance.record-failure";
    /** The face is made. */
    public static final String FINISH = "issuance.finish-items";
    /** Failed cards are tried again. */
    public static final String RETRY = "issuance.retry-items";
    /** 取外し: cards are taken out of their batch. */
    public static final String TAKE_OUT = "issuance.take-out-items";
    /** All items are through. */
    public static final String CLOSE_BATCH = "issuance.close-batch";
    /** Lines went to the existing system. */
    public static final String HAND_OVER = "issuance.hand-over";
    /** Lines of the existing system's result list. */
    public static final String RESULTS = "issuance.record-results";
    /** 交付. */
    public static final String ACTIVATE = "issuance.activate-card";
    /** 失効登録. */
    public static final String SUSPEND = "issuance.suspend-card";
    /** 失効解除. */
    public static final String RELEASE = "issuance.release-card";
    /** 廃止登録. */
    public static final String RETIRE = "issuance.retire-card";
    /** 返納. */
    public static final String RETURN = "issuance.return-card";
    /** 返納取消. */
    public static final String UNDO_RETURN = "issuance.undo-return";
    /** 書損 of a card that was finished. */
    public static final String SPOIL = "issuance.spoil-card";
    /** 引継ぎ受入 of existing cards. */
    public static final String TAKE_OVER = "issuance.take-over-cards";

    /** 引継ぎ受入 of blank cards. */
    public static final String TAKE_OVER_BLANKS = "issuance.take-over-blanks";

    /** Most records one entry of the journal touches. */
    public static final int CHUNK = 1_000;

    /** Most cards one act takes through the table: each touches itself, its holder and up to two records about it. */
    public static final int CARDS = CHUNK / 4;

    private IssuanceActs() {}

    /** @param rows applications as they stand in their files; at most {@code CHUNK / 2}, because of the photos */
    public record Receive(List<Row> rows) {}

    /**
     * One application as handed in.
     *
     * @param source file name without folder
     * @param hash SHA-256 of the file, hex
     * @param line line or row in it, from 1
     * @param place the place in words
     * @param values texts by field; empty ones are absent
     * @param photo SHA-256 of the carried photo, or null
     * @param photoType its media type, or null
     */
    public record Row(
            String source,
            String hash,
            int line,
            String place,
            Map<ApplicationField, String> values,
            String photo,
            String photoType) {}

    /** @param applications at most {@link #CHUNK} */
    public record Check(List<Checked> applications) {}

    /** @param findings what was found outside the register; the act adds what the register knows */
    public record Checked(String application, List<Finding> findings) {}

    /**
     * @param rule name of the rule
     * @param field feature of the application it is about, or empty
     * @param stops whether the application cannot go on with it
     * @param sentence for the operator and the unit
     */
    public record Finding(String rule, String field, boolean stops, String sentence) {}

    /**
     * @param values new texts; an empty text clears the field
     * @param photo SHA-256 of the carried new photo, or null to keep the old one
     */
    public record Correct(
            String application, Map<ApplicationField, String> values, String photo, String photoType, String reason) {}

    /** @param rejected true for 却下, false for 取下げ */
    public record Close(List<String> applications, boolean rejected, String reason) {}

    /** @param applications ids of checked applications; at most {@code CHUNK / 6}, because each touches up to six records */
    public record Confirm(List<String> applications) {}

    /** @param applications ids of confirmed applications for own cards; at most {@code CHUNK / 4} */
    public record RegisterOwn(List<String> applications) {}

    /**
     * @param executor desk or existing
     * @param applications ids of confirmed applications in the order of the cards; at most {@code CHUNK / 2 - 1}
     */
    public record OpenBatch(String executor, List<String> applications) {}

    /** @param applications as in {@link OpenBatch} */
    public record ExtendBatch(String batch, List<String> applications) {}

    /**
     * @param attempt number of the attempt, one more than the item's
     * @param chipId UUID meant for the chip
     */
    public record Begin(String item, int attempt, String chipId) {}

    /**
     * @param uid serial number the reader knows, or null
     * @param chipId UUID on the chip
     * @param issuedOn day of issue as it stands on the chip's plan
     * @param expiresOn last day of validity on the chip
     */
    public record Written(
            String item, int attempt, String uid, String chipId, LocalDate issuedOn, LocalDate expiresOn) {}

    /**
     * @param failure stable name of the failure
     * @param spoiled whether the blank card is spoiled
     * @param uid serial number of the blank, or null when it is not known
     */
    public record Failed(String item, int attempt, String failure, boolean spoiled, String uid) {
        /** A failure of which the blank is not known. */
        public Failed(String item, int attempt, String failure, boolean spoiled) {
            this(item, attempt, failure, spoiled, null);
        }
    }

    /** @param items at most {@code CHUNK / 2} */
    public record Finish(List<Face> items) {}

    /** @param faceHash SHA-256 of the rendered face, hex */
    public record Face(String item, String faceHash) {}

    /** @param items failed items; at most {@code CHUNK / 3} */
    public record Retry(List<String> items) {}

    /** @param items items that are not begun or failed; at most {@code CHUNK / 3} */
    public record TakeOut(List<String> items, String reason) {}

    /** Closes a batch whose items need nothing any more. */
    public record CloseBatch(String batch) {}

    /**
     * @param items ids; at most {@code CHUNK / 2 - 1}
     * @param fileHash SHA-256 of the upload file, hex
     */
    public record HandOver(String batch, List<String> items, String fileHash) {}

    /**
     * @param fileHash SHA-256 of the result list, hex
     * @param results at most {@code CHUNK / 4}
     */
    public record Results(String fileHash, List<Result> results) {}

    /**
     * @param number number of the card
     * @param done whether it was issued
     * @param reason reason of a failure, or null
     * @param uid serial number of the chip, or null
     * @param issuedOn day of issue, or null for the day of the act
     */
    public record Result(String number, boolean done, String reason, String uid, LocalDate issuedOn) {}

    /** @param replace whether another card of the holder that is in use is suspended at the same time */
    public record Activate(String number, boolean replace) {}

    /**
     * One card, or many as a part of a wave: those the step is not open to any more are left out then, and the part says which.
     *
     * @param number the card; null when it is a part
     * @param kind kind of card, for one that the register does not know; null: a staff card
     * @param part id of the wave's part that names the cards; null for one card
     */
    public record Suspend(String number, String reason, CredentialKind kind, String part) {
        /** One card. */
        public Suspend(String number, String reason, CredentialKind kind) {
            this(number, reason, kind, null);
        }
    }

    /** Restores exactly what was suspended. One card or many, as in {@link Suspend}. */
    public record Release(String number, String reason, String part) {
        /** One card. */
        public Release(String number, String reason) {
            this(number, reason, null);
        }
    }

    /** Final. One card or many, as in {@link Suspend}. */
    public record Retire(String number, String reason, String part) {
        /** One card. */
        public Retire(String number, String reason) {
            this(number, reason, null);
        }
    }

    /**
     * The desk has the card. One card or many, as in {@link Suspend}.
     *
     * @param handedBy who brought it, where not the holder; or null
     */
    public record Return(String number, ReturnReason why, String handedBy, String remark, String part) {
        /** One card. */
        public Return(String number, ReturnReason why, String handedBy, String remark) {
            this(number, why, handedBy, remark, null);
        }
    }

    /** Given back, or entered by mistake: what the hand-in suspended is released. One card or many, as in {@link Suspend}. */
    public record UndoReturn(String number, String reason, String part) {
        /** One card. */
        public UndoReturn(String number, String reason) {
            this(number, reason, null);
        }
    }

    /** A finished card that is not fit to be handed over. */
    public record Spoil(String number, String reason) {}

    /** @param cards cards that touch at most {@link #CHUNK} records with their holders and suspensions */
    public record TakeOver(String source, String hash, List<Card> cards) {}

    /**
     * One existing card as the list says it.
     *
     * @param line line in the list
     * @param values texts by field; dates as ISO 8601, kinds and states as literals
     */
    public record Card(int line, Map<CardField, String> values) {}

    /** @param blanks at most {@link #CHUNK}, each serial once */
    public record TakeOverBlanks(String source, List<BlankCard> blanks) {}

    /**
     * Blank cards as a list says them; what is null is not told.
     *
     * @param serial number of the card, or of the box of cards that have none
     * @param count how many it is
     * @param place where it is kept
     * @param lot lot or delivery it came with
     */
    public record BlankCard(
            String serial,
            CredentialKind kind,
            BlankState state,
            Integer count,
            String place,
            String lot,
            LocalDate receivedOn,
            String remark) {}
}
