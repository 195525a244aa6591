// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

/**
 * A place on the card for a key pair that is made there and never leaves it.
 *
 * @param reference key reference of SP 800-73: 0x9A authentication, 0x9C signature, 0x9D key management, 0x9E card
 *     authentication
 * @param algorithm its kind
 * @param pin whether the card asks for the holder's PIN before it uses the key
 */
public record KeySlot(int reference, Algorithm algorithm, boolean pin) {
    /** Kinds of key pairs, with their identifiers of SP 800-78. */
    public enum Algorithm {
        /** RSA with 2048 bits. */
        RSA_2048(0x07, true),
        /** Elliptic curve P-256. */
        EC_P256(0x11, false),
        /** Elliptic curve P-384. */
        EC_P384(0x14, false);

        private final int id;
        private final boolean rsa;

        Algorithm(int id, boolean rsa) {
            this.id = id;
            this.rsa = rsa;
        }

        /** Identifier in commands. */
        public int id() {
            return id;
        }

        /** True for RSA, false for elliptic curves. */
        public boolean rsa() {
            return rsa;
        }
    }

    /** E.g. {@code 9A}. */
    public String name() {
        return "%02X".formatted(reference);
    }
}
