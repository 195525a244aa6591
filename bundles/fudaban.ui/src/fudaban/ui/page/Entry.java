// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import fudaban.ui.table.Tone;

/**
 * What an {@link EntryRow} shows.
 *
 * @param icon name of its icon; empty: none
 * @param title what it is
 * @param note more about it, small; may be empty
 * @param badge a word or two at the right; may be empty
 * @param tone how the badge is marked
 */
public record Entry(String icon, String title, String note, String badge, Tone tone) {
    /** Everything as one sentence, for assistive technology and the tool tip. */
    public String spoken() {
        var text = new StringBuilder(title);
        if (!badge.isEmpty()) {
            text.append(' ').append(badge);
        }
        if (!note.isEmpty()) {
            text.append('\n').append(note);
        }
        return text.toString();
    }
}
