// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import fudaban.issuance.survey.model.Answer;
import java.util.List;
import java.util.Map;

/**
 * How expiring cards are asked about. A profile.
 *
 * @param leadMonths how many months ahead of their last month cards are asked about
 * @param dueDays within how many days the units answer
 * @param toHolders whether each holder is asked; else the 取りまとめ担当者 of each unit
 * @param subject of the letter; {@code {month}}, {@code {unit}}, {@code {count}}, {@code {due}} are filled in
 * @param text of the letter, a line each, filled in likewise
 * @param reminder what stands above the text of a reminder, a line each
 * @param answers words of returned lists by what they mean
 */
public record SurveyRules(
        int leadMonths,
        int dueDays,
        boolean toHolders,
        String subject,
        List<String> text,
        List<String> reminder,
        Map<Answer, List<String>> answers) {
    /** Keeps copies. */
    public SurveyRules {
        text = List.copyOf(text);
        reminder = List.copyOf(reminder);
        answers = Map.copyOf(answers);
    }
}
