// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A root, an authority below it and a holder: what breaks the chain, and whose revocation lists count. */
class CertificateChainTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    private final Party root = new Party("CN=Root", pair());
    private final Party between = new Party("CN=Between", pair());
    private final Party holder = new Party("CN=Holder", pair());
    private long serial;
    private X509Certificate top;
    private X509Certificate middle;
    private X509Certificate end;

    private record Party(String name, KeyPair pair) {}

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(Party of, Party by, BasicConstraints constraints, Instant until)
            throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name(by.name()),
                BigInteger.valueOf(++serial),
                Date.from(NOW.minus(YEAR)),
                Date.from(until),
                new X500Name(of.name()),
                of.pair().getPublic());
        builder.addExtension(Extension.basicConstraints, true, constraints);
        if (constraints.isCA()) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .build(by.pair().getPrivate())));
    }

    private static X509CRL list(Party by, X509Certificate... revoked) throws Exception {
        var builder = new JcaX509v2CRLBuilder(new X500Principal(by.name()), Date.from(NOW.minusSeconds(60)));
        builder.setNextUpdate(Date.from(NOW.plus(YEAR)));
        for (var each : revoked) {
            builder.addCRLEntry(each.getSerialNumber(), Date.from(NOW.minusSeconds(120)), 1);
        }
        var raw = builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .build(by.pair().getPrivate()))
                .getEncoded();
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(raw));
    }

    @BeforeEach
    void issue() throws Exception {
        top = certificate(root, root, new BasicConstraints(1), NOW.plus(YEAR));
        middle = certificate(between, root, new BasicConstraints(0), NOW.plus(YEAR));
        end = certificate(holder, between, new BasicConstraints(false), NOW.plus(YEAR));
    }

    private List<Finding.Kind> found(X509CRL... lists) {
        return new CertificateCheck(new Trust(List.of(top), List.of(middle), List.of(lists), Set.of()))
                .check(end, NOW).stream().map(Finding::kind).toList();
    }

    @Test
    void aHolderBelowAnIntermediateAuthorityIsGoodWithTheListsOfBoth() throws Exception {
        assertEquals(List.of(), found(list(root), list(between)));
        assertEquals(List.of(Finding.Kind.NO_LIST), found(list(root)));
        assertEquals(List.of(Finding.Kind.NO_LIST), found(list(between)));
    }

    @Test
    void whoeverIsRevokedOnTheWayIsSaid() throws Exception {
        assertEquals(List.of(Finding.Kind.REVOKED), found(list(root), list(between, end)));
        assertEquals(List.of(Finding.Kind.REVOKED), found(list(root, middle), list(between)));
    }

    @Test
    void aListOfTheSameNameAndAnotherKeyIsNotBelieved() throws Exception {
        var forger = new Party(between.name(), pair());
        // It neither revokes nor stands in for the true list.
        assertEquals(List.of(), found(list(root), list(between), list(forger, end)));
        assertEquals(List.of(Finding.Kind.NO_LIST), found(list(root), list(forger)));
    }

    @Test
    void anAuthorityThatMayNotBeOneBreaksTheChain() throws Exception {
        var lists = new ArrayList<>(List.of(list(root), list(between))).toArray(X509CRL[]::new);
        middle = certificate(between, root, new BasicConstraints(false), NOW.plus(YEAR));
        assertEquals(List.of(Finding.Kind.CHAIN), found(lists));
        middle = certificate(between, root, new BasicConstraints(0), NOW.minusSeconds(1));
        assertEquals(List.of(Finding.Kind.CHAIN), found(lists), "expired");
        issue();
        var stranger = new Party(root.name(), pair());
        top = certificate(stranger, stranger, new BasicConstraints(1), NOW.plus(YEAR));
        // Its own issuer is at hand, and nobody believed stands above that.
        assertEquals(List.of(Finding.Kind.CHAIN), found(lists), "another root");
        middle = top;
        assertEquals(List.of(Finding.Kind.NO_CHAIN), found(lists), "nobody");
    }

    @Test
    void aChainLongerThanAnAuthorityAllowsIsBroken() throws Exception {
        var below = new Party("CN=Below", pair());
        var third = certificate(below, between, new BasicConstraints(0), NOW.plus(YEAR));
        end = certificate(holder, below, new BasicConstraints(false), NOW.plus(YEAR));
        var lists = List.of(list(root), list(between), list(below));
        var trust = new Trust(List.of(top), List.of(middle, third), lists, Set.of());
        assertEquals(
                List.of(Finding.Kind.CHAIN),
                new CertificateCheck(trust)
                        .check(end, NOW).stream().map(Finding::kind).toList());
        var longer = certificate(between, root, new BasicConstraints(1), NOW.plus(YEAR));
        trust = new Trust(List.of(top), List.of(longer, third), lists, Set.of());
        assertEquals(List.of(), new CertificateCheck(trust).check(end, NOW));
    }
}
