// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import fudaban.model.WorkKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A work item as it stands on one day.
 *
 * @param item id of the record
 * @param number its number
 * @param row row of 別表2
 * @param subject 作業項目 of the row
 * @param title what was done
 * @param text what else it says
 * @param begin 着手 or going on, that day
 * @param end end of its last stretch that day
 * @param running whether it was at work when this was read
 * @param finished whether it was finished that day
 * @param since the day it was begun, when that is an earlier one; else null
 * @param time a person's time that day
 * @param declared when times were entered, where they differ from the times themselves
 * @param lateReason why it was entered after its day was 確定, or empty
 * @param count how many were dealt with, on the day it was finished; else 0
 */
public record WorkLine(
        String item,
        String number,
        String row,
        String subject,
        String title,
        WorkKind kind,
        Text text,
        Instant begin,
        Instant end,
        boolean running,
        boolean finished,
        LocalDate since,
        Hours.Share time,
        Declared declared,
        String lateReason,
        int count,
        String account) {
    /**
     * @param content what was done
     * @param notes notes taken while working
     * @param protectedContent 保護すべき情報; empty where there is none, the mask where the reader may not see it
     * @param outcome how it ended
     * @param handover 申し送り
     * @param askedBy who asked for work outside the 役務時間
     */
    public record Text(
            String content, String notes, String protectedContent, String outcome, String handover, String askedBy) {}

    /**
     * @param begin when 着手 was entered
     * @param end when 完了 was entered, null while there is none
     */
    public record Declared(Instant begin, Instant end) {}

    /** Whether any of it was outside the 役務時間. */
    public boolean overtime() {
        return !time.outside().isZero();
    }
}
