// SPDX-License-Identifier: EPL-2.0
package fudaban.supplies;

/** The acts of this topic and what they take. */
public final class SuppliesActs {
    /** Enters how many there are. */
    public static final String COUNT = "supplies.count";

    private SuppliesActs() {}

    /**
     * Input of {@link #COUNT}.
     *
     * @param name of what was counted; it is entered when it is new
     * @param amount 0 or more
     */
    public record Count(String name, int amount) {}
}
