// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * How this office wants its reports.
 *
 * @param draftAt when the day's draft is shown
 * @param meeting weekday of the 報告会; on a day without service it is held on the last service day of the week before it
 * @param reminders how many service days before a due date a reminder is shown
 * @param holderNames whether reports may name holders; else free text is checked for names before it is handed in
 * @param lateMinutes by how much a time may differ from its entry before the entry is printed beside it
 * @param callRow row of 別表2 that calls and talks belong to unless another is named
 * @param boxes labels of the 確認欄 by kind of report
 * @param recipients 宛先 by kind of report, printed at the head; may be empty
 * @param receipt labels of the 受領欄; without them the usual two
 * @param forms files of the edition by kind of report, on which reports are printed; a kind without one is laid out by the program
 */
public record ReportProfile(
        LocalTime draftAt,
        DayOfWeek meeting,
        List<Integer> reminders,
        boolean holderNames,
        int lateMinutes,
        String callRow,
        Map<String, List<String>> boxes,
        Map<String, String> recipients,
        List<String> receipt,
        Map<String, String> forms) {
    public ReportProfile {
        reminders = List.copyOf(reminders);
        boxes = Map.copyOf(boxes);
        recipients = Map.copyOf(recipients);
        receipt = receipt == null ? List.of("受領日", "受領者") : List.copyOf(receipt);
        forms = forms == null ? Map.of() : Map.copyOf(forms);
    }
}
