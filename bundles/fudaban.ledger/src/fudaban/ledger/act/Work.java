// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.model.WorkKind;
import java.time.Instant;

/**
 * The acts that keep work items, for those who submit them. Each may be submitted as happened at another time (事後入力); declared and entered time are both
 * kept. What was entered tells the fact {@code WorkRecorded}, by which a day that is 確定 asks for a reason.
 */
public final class Work {
    /** 着手: opens a work item; the receipt's first record is its id. */
    public static final String START = "work.start";

    /** The work rests; the item stays open. */
    public static final String PAUSE = "work.pause";

    /** The work goes on, also on another day. */
    public static final String RESUME = "work.resume";

    /** 完了. */
    public static final String FINISH = "work.finish";

    /** 事後入力 of a whole piece of work, and calls and talks; the time it happened is its end. The receipt's first record is its id. */
    public static final String ENTER = "work.enter";

    /** A note on an item that is not finished. */
    public static final String NOTE = "work.note";

    /** Corrects what an item says; the journal keeps what it said before. */
    public static final String CORRECT = "work.correct";

    private Work() {}

    /**
     * @param row the row of 別表2, e.g. {@code 1-1}
     * @param title what is done, without names of holders
     * @param kind by hand or by machine; null: by hand
     * @param switching whether other work of the account's hands rests from now on
     * @param askedBy who of the office asked for it outside the 役務時間, or null
     * @param reason why it is entered after its day was 確定, or null
     */
    public record Start(String row, String title, WorkKind kind, boolean switching, String askedBy, String reason) {
        /** By hand, beside whatever else runs. */
        public Start(String row, String title) {
            this(row, title, null, false, null, null);
        }
    }

    /** @param reason why it is entered after its day was 確定, or null */
    public record Pause(String item, String reason) {}

    /** @param switching whether other work of the account's hands rests from now on */
    public record Resume(String item, boolean switching, String reason) {}

    /**
     * @param item id of the work item
     * @param content what was done; null keeps what is there
     * @param outcome how it ended
     * @param handover 申し送り, or null
     * @param count how many were dealt with, 0 where nothing is counted
     * @param protectedContent what of the content is 保護すべき情報, or null
     * @param reason why it is entered after its day was 確定, or null
     */
    public record Finish(
            String item,
            String content,
            String outcome,
            String handover,
            int count,
            String protectedContent,
            String reason) {
        /** Without anything protected, on a day that is open. */
        public Finish(String item, String content, String outcome, String handover, int count) {
            this(item, content, outcome, handover, count, null, null);
        }
    }

    /**
     * @param begin 着手
     * @param text content, outcome and the rest
     */
    public record Enter(String row, String title, WorkKind kind, Instant begin, Text text, String reason) {}

    /**
     * What an item says; in a correction null keeps what is there and an empty text clears it.
     *
     * @param askedBy who of the office asked for it outside the 役務時間
     */
    public record Text(
            String content, String outcome, String handover, Integer count, String protectedContent, String askedBy) {
        /** Content and outcome alone. */
        public static Text of(String content, String outcome) {
            return new Text(content, outcome, null, null, null, null);
        }
    }

    /** @param text one line, without names of holders */
    public record Note(String item, String text) {}

    /**
     * @param row another row of 別表2, or null
     * @param title another title, or null
     * @param begin another 着手, or null
     * @param end another end of its last stretch, or null
     */
    public record Correct(
            String item, String row, String title, Text text, Instant begin, Instant end, String reason) {}
}
