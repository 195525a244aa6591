// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

/** The acts that keep work items, for those who submit them. */
public final class Work {
    /** 着手: opens a work item; the receipt's first record is its id. */
    public static final String START = "work.start";

    /** 完了. */
    public static final String FINISH = "work.finish";

    private Work() {}

    /**
     * @param row the row of 別表2, e.g. {@code 1-1}
     * @param title what is done, without names of holders
     */
    public record Start(String row, String title) {}

    /**
     * @param item id of the work item
     * @param content what was done
     * @param outcome how it ended
     * @param handover 申し送り, or null
     * @param count how many were dealt with, 0 where nothing is counted
     */
    public record Finish(String item, String content, String outcome, String handover, int count) {}
}
