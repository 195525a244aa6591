// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.profile;

import java.util.List;
import java.util.Map;

/**
 * How each act is confirmed: a profile, because each office has its own rule.
 *
 * @param acts by act name, {@code *} allowed at the end; the most exact name wins; an act that is not named needs no confirmation
 * @param approvalDueServiceDays within how many service days an oral instruction needs its approval
 */
public record ConfirmationProfile(Map<String, Rule> acts, int approvalDueServiceDays) {
    /**
     * @param allowed kinds of confirmation that are accepted: none, approver, paper, oral
     * @param approvers roles whose account may confirm in place
     */
    public record Rule(List<String> allowed, List<fudaban.model.Role> approvers) {}

    /** The rule for an act. */
    public Rule rule(String act) {
        Rule best = acts.get(act);
        int length = -1;
        if (best == null) {
            for (var entry : acts.entrySet()) {
                String name = entry.getKey();
                String start = name.endsWith("*") ? name.substring(0, name.length() - 1) : null;
                if (start != null && act.startsWith(start) && start.length() > length) {
                    best = entry.getValue();
                    length = start.length();
                }
            }
        }
        return best != null ? best : new Rule(List.of("none"), List.of());
    }
}
