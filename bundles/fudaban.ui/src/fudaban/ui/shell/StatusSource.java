// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ui.table.Tone;
import java.util.List;
import java.util.Optional;

/** What a topic shows in the status bar. A service; called in the background every few seconds, and so asks only what is at hand. */
public interface StatusSource {
    /** What is to be shown now, from the left. */
    List<Item> status(Seat seat);

    /**
     * A few words in the status bar.
     *
     * @param icon name of its icon
     * @param text the words
     * @param tip the whole sentence
     * @param tone how it is marked
     * @param place where a click leads
     */
    record Item(String icon, String text, String tip, Tone tone, Optional<Place> place) {}
}
