// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * What a certificate is worth at a moment (RFC 5280, 6): validity, chain to an anchor with its constraints, accepted
 * policy, revocation of every certificate on the way. Each is said for itself, so that an expired certificate without a
 * revocation list is both.
 */
public final class CertificateCheck {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Trust trust;
    private final BouncyCastleProvider provider = new BouncyCastleProvider();

    /** Checks against these anchors and lists. */
    public CertificateCheck(Trust trust) {
        this.trust = trust;
    }

    /** All that is wrong; empty when nothing is. */
    public List<Finding> check(X509Certificate certificate, Instant at) {
        var findings = new ArrayList<Finding>();
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            findings.add(new Finding(Finding.Kind.NOT_YET, day(certificate.getNotBefore())));
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            findings.add(new Finding(Finding.Kind.EXPIRED, day(certificate.getNotAfter())));
        }
        policy(certificate).ifPresent(findings::add);
        var inside = inside(certificate, at);
        var issuers = chain(certificate, inside, findings);
        var subject = certificate;
        for (var issuer : issuers) {
            revocation(subject, issuer, at).ifPresent(findings::add);
            subject = issuer;
        }
        return List.copyOf(findings);
    }

    /** A moment at which the certificate itself is valid, so that expiry does not hide everything else. */
    private static Instant inside(X509Certificate certificate, Instant at) {
        var from = certificate.getNotBefore().toInstant();
        var until = certificate.getNotAfter().toInstant();
        return at.isBefore(from) ? from : at.isAfter(until) ? until : at;
    }

    private Optional<Finding> policy(X509Certificate certificate) {
        if (trust.policies().isEmpty()) {
            return Optional.empty();
        }
        var said = policies(certificate);
        return said.stream().anyMatch(trust.policies()::contains)
                ? Optional.empty()
                : Optional.of(new Finding(Finding.Kind.POLICY, said.isEmpty() ? "-" : String.join(", ", said)));
    }

    private static List<String> policies(X509Certificate certificate) {
        var raw = certificate.getExtensionValue(Extension.certificatePolicies.getId());
        if (raw == null) {
            return List.of();
        }
        try {
            var policies = CertificatePolicies.getInstance(
                    ASN1OctetString.getInstance(raw).getOctets());
            var oids = new ArrayList<String>();
            for (PolicyInformation each : policies.getPolicyInformation()) {
                oids.add(each.getPolicyIdentifier().getId());
            }
            return oids;
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The issuers from below up to the anchor; empty with a finding when there is no lawful way. */
    private List<X509Certificate> chain(X509Certificate certificate, Instant at, List<Finding> findings) {
        if (trust.anchors().isEmpty()) {
            findings.add(new Finding(Finding.Kind.NO_CHAIN, issuer(certificate)));
            return List.of();
        }
        var target = new X509CertSelector();
        target.setCertificate(certificate);
        Set<TrustAnchor> anchors = new HashSet<>();
        trust.anchors().forEach(anchor -> anchors.add(new TrustAnchor(anchor, null)));
        try {
            var parameters = new PKIXBuilderParameters(anchors, target);
            var known = new ArrayList<>(trust.intermediates());
            known.add(certificate);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(known), provider));
            parameters.setDate(Date.from(at));
            // Revocation is looked at below, where a missing list can be told from a revoked certificate.
            parameters.setRevocationEnabled(false);
            var built = (java.security.cert.PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX", provider).build(parameters);
            return issuers(built.getCertPath(), built.getTrustAnchor().getTrustedCert());
        } catch (CertPathBuilderException e) {
            var known = trust.anchors().stream().anyMatch(anchor -> issued(anchor, certificate))
                    || trust.intermediates().stream().anyMatch(between -> issued(between, certificate));
            findings.add(
                    known
                            ? new Finding(Finding.Kind.CHAIN, String.valueOf(root(e).getMessage()))
                            : new Finding(Finding.Kind.NO_CHAIN, issuer(certificate)));
            return List.of();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PKIX without its own algorithms", e);
        }
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null || thrown.getCause() == thrown ? thrown : root(thrown.getCause());
    }

    private static List<X509Certificate> issuers(CertPath path, X509Certificate anchor) {
        var issuers = new ArrayList<X509Certificate>();
        path.getCertificates().stream().skip(1).forEach(each -> issuers.add((X509Certificate) each));
        issuers.add(anchor);
        return issuers;
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Optional<Finding> revocation(X509Certificate certificate, X509Certificate issuer, Instant at) {
        var newest = trust.lists().stream()
                .filter(list -> signed(list, issuer))
                .max(java.util.Comparator.comparing(X509CRL::getThisUpdate));
        if (newest.isEmpty()) {
            return Optional.of(new Finding(Finding.Kind.NO_LIST, issuer(certificate)));
        }
        var entry = newest.get().getRevokedCertificate(certificate.getSerialNumber());
        if (entry != null) {
            return Optional.of(new Finding(Finding.Kind.REVOKED, day(entry.getRevocationDate())));
        }
        var next = newest.get().getNextUpdate();
        return next != null && at.isAfter(next.toInstant())
                ? Optional.of(new Finding(Finding.Kind.OLD_LIST, day(next)))
                : Optional.empty();
    }

    private static boolean signed(X509CRL list, X509Certificate issuer) {
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String issuer(X509Certificate certificate) {
        return CertificateFacts.of(certificate).issuer();
    }

    private static String day(Date moment) {
        return moment.toInstant().atZone(JAPAN).toLocalDate().toString();
    }
}
