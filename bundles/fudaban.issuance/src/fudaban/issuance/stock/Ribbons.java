// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import java.util.OptionalInt;

/**
 * Ribbons of the card printer, counted in sides.
 *
 * @param prints sides one ribbon prints
 * @param spare unopened ribbons when they were counted
 * @param inside percent that was left of the one in the printer then
 * @param printed sides printed since
 * @param now percent left of the one in the printer as it says now; empty when it does not tell
 */
public record Ribbons(int prints, int spare, int inside, int printed, OptionalInt now) {
    private static final int ALL = 100;

    /** Refuses what cannot be computed with. */
    public Ribbons {
        if (prints < 1 || spare < 0 || inside < 0 || inside > ALL || printed < 0) {
            throw new IllegalArgumentException("%d %d %d %d".formatted(prints, spare, inside, printed));
        }
    }

    /** Sides that can still be printed. What the printer says of the ribbon inside is believed; whole ribbons are those the count leaves nearest to it. */
    public int sides() {
        int counted = Math.max(0, spare * prints + inside * prints / ALL - printed);
        if (now.isEmpty()) {
            return counted;
        }
        int left = Math.clamp(now.getAsInt(), 0, ALL) * prints / ALL;
        return Math.max(0, Math.round((float) (counted - left) / prints)) * prints + left;
    }
}
