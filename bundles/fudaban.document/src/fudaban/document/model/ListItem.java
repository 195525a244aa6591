// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * An item with a mark at the left and its text indented beside it.
 *
 * @param mark for example ・ or (1)
 * @param spans the text
 * @param size font size in points
 */
public record ListItem(String mark, List<Span> spans, double size) implements Block {
    /** Keeps a copy. */
    public ListItem {
        spans = List.copyOf(spans);
    }

    /**
     * Plain text at body size.
     *
     * @param mark the mark
     * @param text the text
     * @return the item
     */
    public static ListItem of(String mark, String text) {
        return new ListItem(mark, Span.plain(text), Paragraph.BODY);
    }
}
