// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Key pairs on a PIV card, seen from the desk: made there, used there. */
public final class CardKeyPairs {
    /** DigestInfo of SHA-256 before its 32 bytes (RFC 8017, 9.2). */
    private static final byte[] SHA_256 = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    private final PivApplication piv;

    /** Over a selected application. */
    public CardKeyPairs(PivApplication piv) {
        this.piv = piv;
    }

    /** Makes a new pair on the card; the one that was there is gone. */
    PublicKey generate(KeySlot slot) throws CardFailure {
        var told = piv.generate(slot);
        try {
            var parts = Tlv.list(Tlv.find(Tlv.list(told), 0x7F49).orElseThrow().value());
            return slot.algorithm().rsa()
                    ? KeyFactory.getInstance("RSA")
                            .generatePublic(new RSAPublicKeySpec(number(parts, 0x81), number(parts, 0x82)))
                    : point(slot, Tlv.find(parts, 0x86).orElseThrow().value());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new CardFailure(Kind.PROTOCOL, "key " + slot.name() + " without public half", e, slot.name());
        }
    }

    private static BigInteger number(List<Tlv> parts, int tag) {
        return new BigInteger(1, Tlv.find(parts, tag).orElseThrow().value());
    }

    private static PublicKey point(KeySlot slot, byte[] raw) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(
                new ECGenParameterSpec(slot.algorithm() == KeySlot.Algorithm.EC_P256 ? "secp256r1" : "secp384r1"));
        var half = (raw.length - 1) / 2;
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(
                        new ECPoint(
                                new BigInteger(1, Arrays.copyOfRange(raw, 1, 1 + half)),
                                new BigInteger(1, Arrays.copyOfRange(raw, 1 + half, raw.length))),
                        parameters.getParameterSpec(ECParameterSpec.class)));
    }

    /** SHA-256 with RSA or ECDSA by the private key on the card. */
    byte[] sign(KeySlot slot, byte[] message) throws CardFailure {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(message);
            return piv.sign(slot, slot.algorithm().rsa() ? padded(digest) : digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** EMSA-PKCS1-v1_5 (RFC 8017, 9.2) for 2048 bits. */
    private static byte[] padded(byte[] digest) {
        var block = new byte[256];
        Arrays.fill(block, (byte) 0xFF);
        block[0] = 0;
        block[1] = 1;
        var at = block.length - digest.length - SHA_256.length;
        block[at - 1] = 0;
        System.arraycopy(SHA_256, 0, block, at, SHA_256.length);
        System.arraycopy(digest, 0, block, at + SHA_256.length, digest.length);
        return block;
    }

    /**
     * Whether the private half of this key is in the slot: a fresh challenge is signed and checked. Where the slot asks for
     * a PIN, it must have been verified by the command before.
     */
    public boolean proves(KeySlot slot, PublicKey key) throws CardFailure {
        if (slot.algorithm().rsa() != key instanceof RSAPublicKey
                || !slot.algorithm().rsa() != key instanceof ECPublicKey) {
            return false;
        }
        var challenge = new byte[32];
        new SecureRandom().nextBytes(challenge);
        try {
            var check = Signature.getInstance(slot.algorithm().rsa() ? "SHA256withRSA" : "SHA256withECDSA");
            check.initVerify(key);
            check.update(challenge);
            return check.verify(sign(slot, challenge));
        } catch (GeneralSecurityException e) {
            return false;
        } catch (CardFailure e) {
            // An empty or other slot refuses; anything of the transport is not an answer.
            if (e.kind() != Kind.REFUSED) {
                throw e;
            }
            return false;
        }
    }
}
