// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

/**
 * How many records a query finds.
 *
 * @param number exact up to {@link #LIMIT}
 * @param more whether there are more than that
 */
public record Count(int number, boolean more) {
    /** Counting stops here. */
    public static final int LIMIT = 10_000;

    @Override
    public String toString() {
        return more ? "%,d+".formatted(number) : "%,d".formatted(number);
    }
}
