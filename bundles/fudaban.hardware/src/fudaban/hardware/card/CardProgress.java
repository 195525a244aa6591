// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

/** Told before each step of writing. */
@FunctionalInterface
public interface CardProgress {
    /** Nobody listens. */
    CardProgress NONE = (done, total, step) -> {};

    /**
     * A step begins.
     *
     * @param done steps finished, 0..total-1
     * @param total steps of the plan
     * @param step the one that begins
     */
    void step(int done, int total, WriteStep step);
}
