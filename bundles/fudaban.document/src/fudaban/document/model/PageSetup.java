// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/**
 * An A4 page. Head and foot stand inside the top and bottom margin.
 *
 * @param landscape true for 297 × 210 mm
 * @param top margin in mm
 * @param right margin in mm
 * @param bottom margin in mm
 * @param left margin in mm
 */
public record PageSetup(boolean landscape, double top, double right, double bottom, double left) {
    /**
     * Upright A4 with a wider left margin for punching.
     *
     * @return the setup
     */
    public static PageSetup portrait() {
        return new PageSetup(false, 20, 15, 18, 22);
    }

    /**
     * A4 on its side, for wide tables.
     *
     * @return the setup
     */
    public static PageSetup lying() {
        return new PageSetup(true, 20, 12, 16, 12);
    }

    /**
     * Paper width.
     *
     * @return mm
     */
    public double paperWidth() {
        return landscape ? 297 : 210;
    }

    /**
     * Paper height.
     *
     * @return mm
     */
    public double paperHeight() {
        return landscape ? 210 : 297;
    }
}
