// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.model.Align;

/**
 * How an element is printed; null where nothing is said.
 *
 * @param size font size in points
 * @param bold font-weight
 * @param align text-align
 * @param indent text-indent in em
 * @param above margin-top in mm
 * @param width part of the table's width in percent
 * @param pageBefore whether a page begins with it
 * @param together whether it stays on one page
 */
record Style(
        Double size,
        Boolean bold,
        Align align,
        Double indent,
        Double above,
        Double width,
        Boolean pageBefore,
        Boolean together) {
    static final Style NONE = new Style(null, null, null, null, null, null, null, null);

    /** This, with what another says over it. */
    Style under(Style over) {
        return new Style(
                or(over.size, size),
                or(over.bold, bold),
                or(over.align, align),
                or(over.indent, indent),
                or(over.above, above),
                or(over.width, width),
                or(over.pageBefore, pageBefore),
                or(over.together, together));
    }

    /** What children take over. */
    Style inherited() {
        return new Style(size, bold, align, null, null, null, null, null);
    }

    private static <T> T or(T one, T other) {
        return one == null ? other : one;
    }
}
