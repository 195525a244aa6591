// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.model.LineState;
import java.util.List;

/**
 * One difference as it is shown and entered.
 *
 * @param place its turn, from 1
 * @param change what is to become of whom
 * @param state 提出予定, 保留 or 不備, by what was found
 * @param displayName the name as lists show it; may be empty
 * @param kana its kana; may be empty
 * @param unitName the unit as printed; may be empty
 * @param causes the staff events it comes from
 * @param findings what was found
 */
public record DiffLine(
        int place,
        UserChange change,
        LineState state,
        String displayName,
        String kana,
        String unitName,
        List<Cause> causes,
        List<Noticed> findings) {
    /** Keeps copies. */
    public DiffLine {
        causes = List.copyOf(causes);
        findings = List.copyOf(findings);
    }
}
