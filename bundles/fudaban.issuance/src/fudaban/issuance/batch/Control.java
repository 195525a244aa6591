// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.printer.JobReport;
import fudaban.issuance.Say;
import java.util.Optional;

/** How a batch is watched and steered. All methods are called on the batch's thread. */
public interface Control {
    /** Nobody watches; the batch runs to its end. */
    Control NONE = new Control() {};

    /** Asked between cards; the batch then stops and can be run again. */
    default boolean cancelled() {
        return false;
    }

    /** Called between cards; returns when the batch may go on. */
    default void pause() throws InterruptedException {}

    /** Told after each card. */
    default void progress(int done, int of) {}

    /** Told before each step of writing. */
    default void writing(String number, int step, int of) {}

    /** Told of each change of a print job, e.g. that the printer waits for a ribbon. */
    default void printing(String number, JobReport report) {}

    /**
     * Asked when the printer cannot tell whether a card was printed: somebody looks at it.
     *
     * @return whether its face is printed, whole; empty when nobody can look: the card is then spoiled
     */
    default Optional<Boolean> looksPrinted(String number) {
        return Optional.empty();
    }

    /** Told of what went wrong with a card; the batch goes on with the next. */
    default void problem(String number, Say what) {}
}
