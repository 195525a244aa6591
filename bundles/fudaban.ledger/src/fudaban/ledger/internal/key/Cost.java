// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

/**
 * How dear one guess at a password is: Argon2id parameters (RFC 9106). Stored with each slot, so that a later edition may raise them.
 *
 * @param memory KiB
 * @param passes over the memory
 * @param lanes computed side by side
 */
public record Cost(int memory, int passes, int lanes) {
    /** 64 MiB, 3 passes, 1 lane: about half a second on a desk's machine. */
    public static final Cost USUAL = new Cost(64 * 1024, 3, 1);

    /** For data nobody must protect: one pass over 1 MiB. */
    public static final Cost QUICK = new Cost(1024, 1, 1);

    /** More memory than this in a key file is taken for damage: 1 GiB. */
    private static final int MOST_MEMORY = 1024 * 1024;

    public Cost {
        if (lanes < 1 || lanes > 64 || passes < 1 || passes > 1000 || memory < 8 * lanes || memory > MOST_MEMORY) {
            throw new IllegalArgumentException("Argon2 parameters out of range");
        }
    }
}
