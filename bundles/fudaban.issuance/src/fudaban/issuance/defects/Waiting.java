// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.defects;

import java.time.LocalDate;
import java.util.List;

/**
 * An application with defects, as a letter tells it.
 *
 * @param application its id
 * @param number 受付番号
 * @param kind 申請区分 in words
 * @param staffNumber 職員番号, may be empty
 * @param name 氏名, may be empty
 * @param unit 所属, may be empty
 * @param sentences what is wrong
 * @param noticedOn the day of the first letter about it, or null
 * @param lastOn the day of the last letter about it, or null
 */
public record Waiting(
        String application,
        String number,
        String kind,
        String staffNumber,
        String name,
        String unit,
        List<String> sentences,
        LocalDate noticedOn,
        LocalDate lastOn) {
    public Waiting {
        sentences = List.copyOf(sentences);
    }

    /** Whether its unit was told. */
    public boolean told() {
        return noticedOn != null;
    }
}
