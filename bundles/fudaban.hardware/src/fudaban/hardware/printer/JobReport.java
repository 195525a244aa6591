// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.util.Set;

/**
 * How a job stands.
 *
 * @param state where it stands
 * @param begun whether printing has begun at any time: a cancelled job that never began has printed nothing
 * @param troubles what stands in its way; empty when nothing is known
 * @param sides sides printed so far; 0 when the printer does not count
 */
public record JobReport(JobState state, boolean begun, Set<Trouble> troubles, int sides) {
    /** Copies the set. */
    public JobReport {
        troubles = Set.copyOf(troubles);
    }

    /** Whether it ended without anything being printed. */
    public boolean harmless() {
        return !begun && sides == 0 && (state == JobState.CANCELLED || state == JobState.FAILED);
    }
}
