// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

/** Distances and heights of the 4 px grid, in pixels at 96 dpi (the window system scales them). */
public final class Space {
    /** Between a mark and its text. */
    public static final int XS = 4;
    /** Between things that belong together. */
    public static final int S = 8;
    /** Between rows of controls. */
    public static final int M = 12;
    /** Around a block. */
    public static final int L = 16;
    /** Between blocks, and around a page. */
    public static final int XL = 24;
    /** Between sections. */
    public static final int XXL = 32;
    /** A compact row: menus, dense lists. */
    public static final int ROW = 28;
    /** A field or a button. */
    public static final int CONTROL = 32;
    /** A row of a table. */
    public static final int TALL_ROW = 36;

    private Space() {}
}
