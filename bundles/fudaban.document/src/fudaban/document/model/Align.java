// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/** Where text or a box stands in its width. */
public enum Align {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    RIGHT
}
