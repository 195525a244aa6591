// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.card.KeySlot;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;

/** What the practice authority keeps: its key, what it issued, what it revoked. */
final class AuthorityFiles {
    private static final char[] PASSWORD = "practice, no secret".toCharArray();
    private static final String ALIAS = "authority";
    /** RFC 5280, 5.3.1: superseded. */
    private static final int SUPERSEDED = 4;

    private final Path folder;
    private final Clock clock;
    private final PrivateKey key;
    private final X509Certificate certificate;
    /** Card and slot to serial; serial to time and reason of its revocation. */
    private final Properties register = new Properties();

    AuthorityFiles(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        try {
            var store = KeyStore.getInstance("PKCS12");
            var file = folder.resolve("authority.p12");
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    store.load(in, PASSWORD);
                }
            } else {
                store.load(null, null);
                make(store);
                try (var out = Files.newOutputStream(file)) {
                    store.store(out, PASSWORD);
                }
            }
            key = (PrivateKey) store.getKey(ALIAS, PASSWORD);
            certificate = (X509Certificate) store.getCertificate(ALIAS);
            Files.writeString(
                    folder.resolve("authority.crt"), CardRequest.pem("CERTIFICATE", certificate.getEncoded()));
            if (Files.exists(register())) {
                try (var in = Files.newBufferedReader(register())) {
                    register.load(in);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("practice authority in " + folder, e);
        }
    }

    private void make(KeyStore store) throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var own = CertificateMaker.authority(pair, clock.instant());
        store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD, new Certificate[] {own});
    }

    Path folder() {
        return folder;
    }

    PrivateKey key() {
        return key;
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** 127 random bits, as authorities do (CA/Browser Forum asks for 64). */
    static BigInteger serial() {
        return new BigInteger(127, new SecureRandom()).setBit(126);
    }

    void keep(UUID card, KeySlot slot, X509Certificate issued) throws IOException {
        register.setProperty(place(card, slot), issued.getSerialNumber().toString(16));
        save();
    }

    void revokeEarlier(UUID card, KeySlot slot) throws IOException {
        var before = register.getProperty(place(card, slot));
        if (before != null) {
            revoke(new BigInteger(before, 16), SUPERSEDED);
        }
    }

    void revoke(BigInteger serial, int reason) throws IOException {
        register.putIfAbsent("revoked." + serial.toString(16), clock.millis() + " " + reason);
        save();
    }

    /** Time in milliseconds and reason, by serial. */
    Map<BigInteger, long[]> revoked() {
        Map<BigInteger, long[]> revoked = new TreeMap<>();
        for (var name : register.stringPropertyNames()) {
            if (name.startsWith("revoked.")) {
                var value = register.getProperty(name).split(" ");
                revoked.put(
                        new BigInteger(name.substring(8), 16),
                        new long[] {Long.parseLong(value[0]), Long.parseLong(value[1])});
            }
        }
        return revoked;
    }

    private static String place(UUID card, KeySlot slot) {
        return "issued." + card + "." + slot.name();
    }

    private Path register() {
        return folder.resolve("register.properties");
    }

    private void save() throws IOException {
        try (var out = Files.newBufferedWriter(register())) {
            register.store(out, null);
        }
    }
}
