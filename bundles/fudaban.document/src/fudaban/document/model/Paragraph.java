// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * A paragraph.
 *
 * @param spans its text
 * @param size font size in points
 * @param align where the lines stand
 * @param indent first-line indent in em (字下げ)
 */
public record Paragraph(List<Span> spans, double size, Align align, double indent) implements Block {
    /** Body size in points. */
    public static final double BODY = 10;

    /** Keeps a copy. */
    public Paragraph {
        spans = List.copyOf(spans);
    }

    /**
     * Plain text at body size.
     *
     * @param text the text
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return new Paragraph(Span.plain(text), BODY, Align.LEFT, 0);
    }

    /**
     * The same, elsewhere.
     *
     * @param where where the lines stand
     * @return a new paragraph
     */
    public Paragraph aligned(Align where) {
        return new Paragraph(spans, size, where, indent);
    }

    /**
     * The same in another size.
     *
     * @param points font size
     * @return a new paragraph
     */
    public Paragraph sized(double points) {
        return new Paragraph(spans, points, align, indent);
    }
}
