// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.KeySlot;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates and CRLs of the practice authority (RFC 5280). */
final class CertificateMaker {
    /** A policy that says what these certificates are: below 2.999, which is free for examples (ITU-T X.660). */
    static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.20260113.1");

    private static final Duration AUTHORITY = Duration.ofDays(3653);
    private static final Duration CRL = Duration.ofDays(7);

    private CertificateMaker() {}

    static X509Certificate authority(KeyPair pair, Instant now) throws GeneralSecurityException, IOException {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, "FUDABAN")
                .addRDN(BCStyle.CN, "FUDABAN Practice CA")
                .build();
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    AuthorityFiles.serial(),
                    Date.from(now),
                    Date.from(now.plus(AUTHORITY)),
                    name,
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(pair.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** For one key of a card; valid as long as the card, to the end of its last day in Japan. */
    static X509Certificate forCard(
            AuthorityFiles authority, CardContent content, KeySlot slot, PublicKey key, Instant now)
            throws GeneralSecurityException, IOException {
        var end = content.expiry()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.ofHours(9))
                .toInstant()
                .minusSeconds(1);
        var issuer = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    AuthorityFiles.serial(),
                    Date.from(now),
                    Date.from(end),
                    CardNames.subject(content, slot),
                    key);
            var utils = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage(slot)));
            // Critical, as the certificates of the GPKI have it.
            builder.addExtension(
                    Extension.certificatePolicies, true, new CertificatePolicies(new PolicyInformation(POLICY)));
            builder.addExtension(Extension.subjectAlternativeName, false, CardNames.alternatives(content, slot));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    utils.createAuthorityKeyIdentifier(authority.certificate()));
            builder.addExtension(Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(key));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(authority.key())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static int usage(KeySlot slot) {
        return switch (slot.reference()) {
            case 0x9C -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            case 0x9D -> slot.algorithm().rsa() ? KeyUsage.keyEncipherment : KeyUsage.keyAgreement;
            default -> KeyUsage.digitalSignature;
        };
    }

    static byte[] crl(AuthorityFiles authority, Instant now) throws IOException {
        try {
            var builder = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(CRL)));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            for (var revoked : authority.revoked().entrySet()) {
                builder.addCRLEntry(revoked.getKey(), new Date(revoked.getValue()[0]), (int) revoked.getValue()[1]);
            }
            return builder.build(signer(authority.key())).getEncoded();
        } catch (OperatorCreationException e) {
            throw new IOException("CRL of the practice authority", e);
        }
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }
}
