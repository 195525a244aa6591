// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import java.util.List;

/**
 * Who a target user is, and what was noticed while the target was made.
 *
 * @param displayName the name as lists show it
 * @param kana its kana, by which lists sort
 * @param unitName the unit as it is printed
 * @param causes the staff events it comes from, oldest first
 * @param findings what was noticed
 */
public record Origin(String displayName, String kana, String unitName, List<Cause> causes, List<Noticed> findings) {
    /** Keeps copies. */
    public Origin {
        causes = List.copyOf(causes);
        findings = List.copyOf(findings);
    }
}
