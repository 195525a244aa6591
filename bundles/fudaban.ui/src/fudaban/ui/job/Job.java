// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

import fudaban.ui.problem.Problem;
import java.util.Optional;

/**
 * A task under way or finished, as it is at one moment.
 *
 * @param number counts from 1 in the order of starting
 * @param title what is done
 * @param state how it stands
 * @param text what is being done, or what came of it
 * @param done how much is done
 * @param total of how much; 0: not known
 * @param problem why it failed
 */
public record Job(
        long number, String title, State state, String text, long done, long total, Optional<Problem> problem) {
    /** How a job stands. */
    public enum State {
        RUNNING,
        /** Asked to stop, not ended yet. */
        STOPPING,
        DONE,
        CANCELLED,
        FAILED;

        /** Whether it has ended. */
        public boolean ended() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    /** How much is done, 0 to 100; -1 when that is not known. */
    public int percent() {
        return total <= 0 ? -1 : (int) Math.min(100, done * 100 / total);
    }
}
