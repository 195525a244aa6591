// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import java.util.Optional;

/**
 * What is to be said about what stands in a field.
 *
 * @param grave whether it keeps the form from being committed; otherwise it is a caution
 * @param sentence what is wrong and what is wanted
 * @param fix a text to put there instead, offered, never done silently
 */
public record Finding(boolean grave, String sentence, Optional<Fix> fix) {
    /**
     * A text offered.
     *
     * @param label what is offered, a verb
     * @param text what the field would hold
     */
    public record Fix(String label, String text) {}

    /** Something that must be put right. */
    public static Finding wrong(String sentence) {
        return new Finding(true, sentence, Optional.empty());
    }

    /** Something to look at twice. */
    public static Finding caution(String sentence) {
        return new Finding(false, sentence, Optional.empty());
    }

    /** The same with a text offered. */
    public Finding offering(String label, String text) {
        return new Finding(grave, sentence, Optional.of(new Fix(label, text)));
    }
}
