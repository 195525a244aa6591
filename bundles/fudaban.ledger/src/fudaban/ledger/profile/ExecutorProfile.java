// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.profile;

import java.util.Map;

/**
 * Who executes an effect in the world: this desk, or the existing 身分証管理システム whose input Fudaban prepares and whose result it reads back.
 *
 * @param steps by step kind: {@code desk}, or {@code existing}
 */
public record ExecutorProfile(Map<String, String> steps) {
    /** The executor of a kind of step; this desk unless the profile says otherwise. */
    public String of(String kind) {
        return steps.getOrDefault(kind, "desk");
    }
}
