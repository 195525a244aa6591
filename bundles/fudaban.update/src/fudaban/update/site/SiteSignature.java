// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import fudaban.ledger.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The one signature of a site as it is kept: {@code ed25519 FINGERPRINT BASE64}. The fingerprint only tells which key to look for.
 *
 * @param fingerprint of the key that signed, as {@link SiteKey#fingerprint}
 */
record SiteSignature(String fingerprint, byte[] bytes) {
    /** More is no signature. */
    static final int LARGEST = 1000;

    private static final String KIND = "ed25519";

    byte[] kept() {
        return (KIND + " " + fingerprint + " " + Base64.getEncoder().encodeToString(bytes) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static SiteSignature of(byte[] kept) throws Refusal {
        String[] words = new String(kept, StandardCharsets.US_ASCII).strip().split(" ");
        try {
            if (kept.length <= LARGEST
                    && words.length == 3
                    && words[0].equals(KIND)
                    && words[1].matches("[0-9A-F-]+")) {
                return new SiteSignature(words[1], Base64.getDecoder().decode(words[2]));
            }
        } catch (IllegalArgumentException notBase64) {
            throw new Refusal(notBase64, SiteSignature.class, "signature.unreadable");
        }
        throw new Refusal(SiteSignature.class, "signature.unreadable");
    }
}
