// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ledger.Refusal;
import java.util.Optional;

/** Knows where the work of a topic is done: the status bar leads there from the item that runs. A service; called in the background. */
public interface WorkPlace {
    /**
     * The place of an item of work.
     *
     * @param row the row of 別表2 it serves
     * @return empty where the row is not of this topic
     */
    Optional<Place> of(Seat seat, String row) throws Refusal;
}
