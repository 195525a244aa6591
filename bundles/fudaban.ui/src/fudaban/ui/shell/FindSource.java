// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ledger.Refusal;
import java.util.List;

/** Finds records of a topic from the few letters typed after Ctrl+K. A service; called in the background. */
public interface FindSource {
    /**
     * What the text finds, best first.
     *
     * @param text as typed, stripped, not empty
     * @param limit most hits
     */
    List<Hit> find(Seat seat, String text, int limit) throws Refusal;
}
