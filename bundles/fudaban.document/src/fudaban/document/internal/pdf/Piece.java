// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.DocumentException;
import java.util.List;

/** A part of a block that is laid out and only needs a place: a line, a table row, a picture. Lengths in points. */
interface Piece {
    /** Height. */
    double height();

    /** Draws it with its upper left corner here; y grows downwards. */
    void draw(Canvas canvas, double x, double top) throws DocumentException;

    /** Empty height above, left out at the top of a page. */
    default double gap() {
        return 0;
    }

    /** Whether it must not be the last on its page. */
    default boolean keepWithNext() {
        return false;
    }

    /** Whether the page ends before it. */
    default boolean breakBefore() {
        return false;
    }

    /** What is drawn again above it when it begins a page. */
    default List<Piece> repeated() {
        return List.of();
    }

    /** Two parts of which the first is at most this high, or null when it cannot be divided so. */
    default List<Piece> split(double available) {
        return null;
    }

    /** Bookmark that points here, or null. */
    default Bookmark bookmark() {
        return null;
    }

    /** An entry of the document outline. */
    record Bookmark(int level, String title) {}
}
