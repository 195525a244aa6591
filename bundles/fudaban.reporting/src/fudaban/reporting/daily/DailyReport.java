// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a 作業日報 says, without names of holders.
 *
 * @param day the service day
 * @param edition 1, then one more for each 差替え
 * @param title 件名 of the contract
 * @param contractNumber 契約番号
 * @param operator name of the 役務従事者 who hands it in
 * @param items the day's work
 * @param counts how often each act was done
 * @param open what waits: requests, results, approvals
 * @param head head of the chain before rendering, {@code desk:number=hash}; empty before the first entry
 * @param made when it was put together
 */
public record DailyReport(
        LocalDate day,
        int edition,
        String title,
        String contractNumber,
        String operator,
        List<Item> items,
        List<Tally> counts,
        List<Open> open,
        String head,
        Instant made) {
    public DailyReport {
        items = List.copyOf(items);
        counts = List.copyOf(counts);
        open = List.copyOf(open);
    }

    /**
     * One piece of work.
     *
     * @param row row of 別表2
     * @param subject what the row is about
     * @param title what was done
     * @param content more of it, or empty
     * @param outcome how it ended, or empty
     * @param handover 申し送り, or empty
     * @param started 着手
     * @param finished 完了, null while it goes on
     * @param continued begun on an earlier day
     * @param count how many were dealt with
     */
    public record Item(
            String row,
            String subject,
            String title,
            String content,
            String outcome,
            String handover,
            Instant started,
            Instant finished,
            boolean continued,
            int count) {}

    /**
     * @param act title of the act
     * @param number how many times it was done that day
     * @param records how many records it changed
     */
    public record Tally(String act, int number, int records) {}

    /**
     * @param number short number of what waits
     * @param kind 決裁待ち, 予約 or 事後承認
     * @param act title of the act
     * @param due when it is due, or null
     */
    public record Open(String number, String kind, String act, LocalDate due) {}
}
