// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.CommandApdu;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.card.Tlv;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;

/**
 * The holder's key pairs of a software PIV card: made on the card, used on the card (SP 800-73-4 part 2, 3.2.4 and 3.3.2;
 * algorithms of SP 800-78-4: RSA-1024 and -2048, P-256 and P-384).
 */
final class PivKeys {
    static final int RSA_1024 = 0x06;
    static final int RSA_2048 = 0x07;
    static final int P_256 = 0x11;
    static final int P_384 = 0x14;
    /** Authentication, signature, key management, card authentication; the retired key management keys. */
    private static final Set<Integer> SLOTS = Set.of(0x9A, 0x9C, 0x9D, 0x9E, 0x82, 0x83, 0x84, 0x85);

    private static final int SIGNATURE = 0x9C;
    private static final int CARD_AUTHENTICATION = 0x9E;

    private final CardMemory memory;
    private final Runnable save;
    private final PivSecurity security;

    PivKeys(CardMemory memory, PivSecurity security, Runnable save) {
        this.memory = memory;
        this.security = security;
        this.save = save;
    }

    static boolean slot(int reference) {
        return SLOTS.contains(reference);
    }

    /** GENERATE ASYMMETRIC KEY PAIR: replaces the pair that was there. */
    ResponseApdu generate(CommandApdu command) {
        if (!security.adminProven()) {
            return ResponseApdu.of(0x6982);
        }
        if (!slot(command.p2()) || command.p1() != 0) {
            return ResponseApdu.of(0x6A86);
        }
        var template = Tlv.list(Tlv.find(Tlv.list(command.data()), 0xAC)
                .orElseThrow(() -> new IllegalArgumentException("no template"))
                .value());
        var algorithm = Tlv.find(template, 0x80).map(Tlv::value).orElse(new byte[0]);
        if (algorithm.length != 1 || !List.of(RSA_1024, RSA_2048, P_256, P_384).contains((int) algorithm[0])) {
            return ResponseApdu.of(0x6A80);
        }
        try {
            var generator = KeyPairGenerator.getInstance(rsa(algorithm[0]) ? "RSA" : "EC");
            switch (algorithm[0]) {
                case RSA_1024 -> generator.initialize(1024);
                case RSA_2048 -> generator.initialize(2048);
                default -> generator.initialize(new ECGenParameterSpec(curve(algorithm[0])));
            }
            var pair = generator.generateKeyPair();
            memory.key(
                    command.p2(),
                    new CardMemory.KeyPair(
                            algorithm[0],
                            pair.getPrivate().getEncoded(),
                            pair.getPublic().getEncoded()));
            save.run();
            return data(publicKey(pair.getPublic()).encode());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK makes no such keys", e);
        }
    }

    /** The public key as a card tells it: 7F49 with modulus and exponent, or the point. */
    static Tlv publicKey(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa ->
                Tlv.of(
                        0x7F49,
                        List.of(
                                new Tlv(
                                        0x81,
                                        unsigned(
                                                rsa.getModulus(),
                                                rsa.getModulus().bitLength() / 8)),
                                new Tlv(0x82, unsigned(rsa.getPublicExponent(), 3))));
            case ECPublicKey ec -> Tlv.of(0x7F49, List.of(new Tlv(0x86, point(ec))));
            default -> throw new IllegalStateException("no key of a PIV card");
        };
    }

    private static byte[] point(ECPublicKey key) {
        var size = (key.getParams().getCurve().getField().getFieldSize() + 7) / 8;
        var out = new byte[1 + 2 * size];
        out[0] = 4;
        System.arraycopy(unsigned(key.getW().getAffineX(), size), 0, out, 1, size);
        System.arraycopy(unsigned(key.getW().getAffineY(), size), 0, out, 1 + size, size);
        return out;
    }

    private static byte[] unsigned(BigInteger number, int size) {
        var raw = number.toByteArray();
        var out = new byte[size];
        var count = Math.min(size, raw.length);
        System.arraycopy(raw, raw.length - count, out, size - count, count);
        return out;
    }

    /** GENERAL AUTHENTICATE with a key of the holder: signs a challenge, or agrees on a secret. */
    ResponseApdu use(CommandApdu command) {
        var pair = memory.key(command.p2()).orElse(null);
        if (pair == null) {
            return ResponseApdu.of(0x6A88);
        }
        if (command.p1() != pair.algorithm()) {
            return ResponseApdu.of(0x6A86);
        }
        if (command.p2() == SIGNATURE && !security.pinFresh()
                || command.p2() != CARD_AUTHENTICATION && !security.pinVerified()) {
            return ResponseApdu.of(0x6982);
        }
        var parts = Tlv.list(Tlv.find(Tlv.list(command.data()), 0x7C)
                .orElseThrow(() -> new IllegalArgumentException("no template"))
                .value());
        var challenge = Tlv.find(parts, 0x81).map(Tlv::value);
        var other = Tlv.find(parts, 0x85).map(Tlv::value);
        try {
            if (challenge.isPresent()) {
                return answer(sign(pair, challenge.get()));
            }
            return other.isPresent() && !rsa(pair.algorithm())
                    ? answer(agree(pair, other.get()))
                    : ResponseApdu.of(0x6A80);
        } catch (GeneralSecurityException e) {
            // A block of the wrong length, a point off the curve.
            return ResponseApdu.of(0x6A80);
        }
    }

    private static byte[] sign(CardMemory.KeyPair pair, byte[] challenge) throws GeneralSecurityException {
        var key = privateKey(pair);
        if (rsa(pair.algorithm())) {
            var size = pair.algorithm() == RSA_1024 ? 128 : 256;
            if (challenge.length != size) {
                throw new GeneralSecurityException("block of " + challenge.length + " bytes");
            }
            // The card computes on the bare block: padding is the host's business.
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            return cipher.doFinal(challenge);
        }
        var signature = Signature.getInstance("NONEwithECDSA");
        signature.initSign(key);
        signature.update(challenge);
        return signature.sign();
    }

    private static byte[] agree(CardMemory.KeyPair pair, byte[] other) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(curve(pair.algorithm())));
        var size = pair.algorithm() == P_256 ? 32 : 48;
        if (other.length != 1 + 2 * size || other[0] != 4) {
            throw new GeneralSecurityException("no uncompressed point");
        }
        var point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(other, 1, 1 + size)),
                new BigInteger(1, Arrays.copyOfRange(other, 1 + size, other.length)));
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(privateKey(pair));
        agreement.doPhase(
                KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class))),
                true);
        return agreement.generateSecret();
    }

    private static PrivateKey privateKey(CardMemory.KeyPair pair) throws GeneralSecurityException {
        return KeyFactory.getInstance(rsa(pair.algorithm()) ? "RSA" : "EC")
                .generatePrivate(new PKCS8EncodedKeySpec(pair.privateKey()));
    }

    static PublicKey publicKey(CardMemory.KeyPair pair) {
        try {
            return KeyFactory.getInstance(rsa(pair.algorithm()) ? "RSA" : "EC")
                    .generatePublic(new X509EncodedKeySpec(pair.publicKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("card file with a broken key", e);
        }
    }

    private static boolean rsa(int algorithm) {
        return algorithm == RSA_1024 || algorithm == RSA_2048;
    }

    private static String curve(int algorithm) {
        return algorithm == P_256 ? "secp256r1" : "secp384r1";
    }

    private static ResponseApdu answer(byte[] value) {
        return data(Tlv.of(0x7C, List.of(new Tlv(0x82, value))).encode());
    }

    private static ResponseApdu data(byte[] bytes) {
        return new ResponseApdu(bytes, ResponseApdu.of(0x9000).status());
    }
}
