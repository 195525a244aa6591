// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

/**
 * Where the head is, in pixels of the upright original: the top of the head with its hair, and the chin. Set by the operator, or proposed by
 * {@link HeadFinder}.
 */
public record Head(double topX, double topY, double chinX, double chinY) {
    /** From top to chin, in pixels. */
    public double length() {
        return Math.hypot(chinX - topX, chinY - topY);
    }
}
