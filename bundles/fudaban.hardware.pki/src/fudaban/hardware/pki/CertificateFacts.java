// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * What stands in a certificate, to be shown.
 *
 * @param subject name of the holder (RFC 4514)
 * @param issuer name of the issuer
 * @param japanese 別名: alternative directory names of the holder
 * @param serial serial number, hexadecimal
 * @param from first moment of validity
 * @param until last moment of validity
 * @param card the card it was made for, when it says so
 */
public record CertificateFacts(
        String subject,
        String issuer,
        List<String> japanese,
        String serial,
        Instant from,
        Instant until,
        Optional<UUID> card) {
    private static final int DIRECTORY_NAME = 4;
    private static final int URI = 6;
    private static final String UUID_URI = "urn:uuid:";

    /** Reads them. */
    public static CertificateFacts of(X509Certificate certificate) {
        return new CertificateFacts(
                name(certificate.getSubjectX500Principal().getEncoded()),
                name(certificate.getIssuerX500Principal().getEncoded()),
                alternatives(certificate).stream()
                        .filter(each -> each.getFirst().equals(DIRECTORY_NAME))
                        .map(each -> new X500Name(BCStyle.INSTANCE, String.valueOf(each.get(1))).toString())
                        .toList(),
                certificate.getSerialNumber().toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                alternatives(certificate).stream()
                        .filter(each -> each.getFirst().equals(URI))
                        .map(each -> String.valueOf(each.get(1)))
                        .filter(uri -> uri.startsWith(UUID_URI))
                        .flatMap(uri -> uuid(uri.substring(UUID_URI.length())).stream())
                        .findFirst());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String name(byte[] der) {
        return X500Name.getInstance(BCStyle.INSTANCE, der).toString();
    }

    private static Collection<List<?>> alternatives(X509Certificate certificate) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException e) {
            // A certificate with unreadable alternatives has none for us; its chain is judged elsewhere.
            return List.of();
        }
    }
}
