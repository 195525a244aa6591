// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/**
 * One line above and one below every page. {@code {page}}, {@code {pages}} and {@code {title}} are filled in. An
 * empty text leaves its place free.
 *
 * @param headLeft above, left
 * @param headCenter above, middle (a mark such as 「保護すべき情報」 goes here)
 * @param headRight above, right
 * @param footLeft below, left
 * @param footCenter below, middle
 * @param footRight below, right
 * @param stamp stands in a frame above the head and large and pale behind the content of every page (訓練)
 */
public record Furniture(
        String headLeft,
        String headCenter,
        String headRight,
        String footLeft,
        String footCenter,
        String footRight,
        String stamp) {
    /** Without a stamp. */
    public Furniture(
            String headLeft,
            String headCenter,
            String headRight,
            String footLeft,
            String footCenter,
            String footRight) {
        this(headLeft, headCenter, headRight, footLeft, footCenter, footRight, "");
    }

    /**
     * Title above, page n/N below.
     *
     * @return the usual furniture
     */
    public static Furniture usual() {
        return new Furniture("{title}", "", "", "", "{page}/{pages}", "");
    }

    /**
     * Nothing.
     *
     * @return bare pages
     */
    public static Furniture none() {
        return new Furniture("", "", "", "", "", "");
    }

    /**
     * The same with a mark in the middle of the head.
     *
     * @param mark for example 保護すべき情報
     * @return new furniture
     */
    public Furniture marked(String mark) {
        return new Furniture(headLeft, mark, headRight, footLeft, footCenter, footRight, stamp);
    }

    /**
     * The same with a stamp on every page, for paper that must never be taken for the real one.
     *
     * @param text a word or two, for example 訓練
     * @return new furniture
     */
    public Furniture stamped(String text) {
        return new Furniture(headLeft, headCenter, headRight, footLeft, footCenter, footRight, text);
    }
}
