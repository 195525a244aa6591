// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ui.table.Tone;
import java.util.Optional;

/**
 * Something found.
 *
 * @param kind what it is; hits are shown by kind in this order
 * @param icon name of its icon
 * @param title its name
 * @param note what tells it from its namesakes: reading, unit, number
 * @param badge its state, or empty
 * @param tone how the badge is marked
 * @param photo id of the attachment with the portrait
 * @param target the record, shown in the detail area
 * @param place where it is worked on
 */
public record Hit(
        Kind kind,
        String icon,
        String title,
        String note,
        String badge,
        Tone tone,
        Optional<String> photo,
        Optional<Subject> target,
        Optional<Place> place) {
    /** What was found. */
    public enum Kind {
        PERSON,
        CARD,
        APPLICATION,
        UNIT,
        /** 処理 that wait, by their short number. */
        REQUEST,
        ACTION
    }
}
