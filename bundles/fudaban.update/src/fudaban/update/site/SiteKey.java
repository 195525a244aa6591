// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;

/**
 * The public key of who gives out updates (Ed25519, RFC 8032). It is no secret; what counts is that it is the right one, so people compare its fingerprint.
 *
 * @param encoded its X.509 form in Base64, one line
 */
public record SiteKey(String encoded) {
    static final String ALGORITHM = "Ed25519";

    private static final int GROUP = 4;
    /** Groups that are shown: 128 bits, more than anybody can make a second key for. */
    private static final int GROUPS = 8;

    public SiteKey {
        encoded = encoded.strip();
        try {
            PublicKey key = decoded(encoded);
            if (!(key instanceof EdECPublicKey ed)
                    || !ed.getParams().getName().equals(NamedParameterSpec.ED25519.getName())) {
                throw new IllegalArgumentException("no Ed25519 key");
            }
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no Ed25519 key", wrong);
        }
    }

    static SiteKey of(PublicKey key) {
        return new SiteKey(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /**
     * Reads the key from a file: one line of Base64, or PEM ({@code openssl pkey -pubout}).
     *
     * @throws Refusal when there is none in it
     */
    public static SiteKey read(Path file) throws Refusal {
        try {
            return new SiteKey(Pem.body(Files.readString(file), Pem.PUBLIC));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new Refusal(wrong, SiteKey.class, "key.unreadable", file.getFileName());
        }
    }

    /** As PEM, for {@link #read}. */
    public String pem() {
        return Pem.text(Pem.PUBLIC, Base64.getDecoder().decode(encoded));
    }

    /** What people compare: the first 32 hex digits of SHA-256 over the key in groups of four. */
    public String fingerprint() {
        String hex = Hash.hex(Hash.sha256(Base64.getDecoder().decode(encoded))).toUpperCase(Locale.ROOT);
        var shown = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            shown.append(group == 0 ? "" : "-").append(hex, group * GROUP, (group + 1) * GROUP);
        }
        return shown.toString();
    }

    /** Whether this key signed these bytes. */
    boolean signed(byte[] bytes, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(decoded(encoded));
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static PublicKey decoded(String encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    }
}
