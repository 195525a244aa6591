// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * A stretch of text in one weight.
 *
 * @param text the text; line feeds are forced breaks
 * @param bold true for bold
 */
public record Span(String text, boolean bold) {
    /**
     * Plain text as a list of spans.
     *
     * @param text the text
     * @return one span
     */
    public static List<Span> plain(String text) {
        return List.of(new Span(text, false));
    }

    /**
     * Bold text as a list of spans.
     *
     * @param text the text
     * @return one span
     */
    public static List<Span> strong(String text) {
        return List.of(new Span(text, true));
    }
}
