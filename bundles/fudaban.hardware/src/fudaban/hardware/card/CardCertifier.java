// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import java.security.PublicKey;
import java.util.Optional;

/** Whoever turns a key pair made on a card into a certificate: a practice authority, or a folder of requests. */
public interface CardCertifier {
    /** Nobody: the key pairs are made, the certificates come another day. */
    CardCertifier LATER = (content, slot, key, signer) -> Optional.empty();

    /** Signs with the private key on the card. */
    @FunctionalInterface
    interface CardSigner {
        /**
         * SHA-256 with RSA (PKCS#1 v1.5) or ECDSA, as the key is.
         *
         * @return the signature as certificates carry it
         */
        byte[] sign(byte[] message) throws CardFailure;
    }

    /**
     * Certifies a key that was just made.
     *
     * @param content what the card says about its holder
     * @param slot where the key is
     * @param key its public half
     * @param signer proves that the private half is on the card (PKCS#10)
     * @return the certificate, DER; empty when it comes later
     */
    Optional<byte[]> certify(CardContent content, KeySlot slot, PublicKey key, CardSigner signer) throws CardFailure;
}
