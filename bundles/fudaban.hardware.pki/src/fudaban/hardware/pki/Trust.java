// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom certificates are believed on, as files: nothing is fetched from a network.
 *
 * @param anchors authorities believed without further proof
 * @param intermediates authorities between them and the holder
 * @param lists revocation lists at hand
 * @param policies accepted certificate policies (OIDs); empty: any
 */
public record Trust(
        List<X509Certificate> anchors, List<X509Certificate> intermediates, List<X509CRL> lists, Set<String> policies) {
    /** Copies what can change. */
    public Trust {
        anchors = List.copyOf(anchors);
        intermediates = List.copyOf(intermediates);
        lists = List.copyOf(lists);
        policies = Set.copyOf(policies);
    }

    /**
     * Reads a folder: {@code *.crt}, {@code *.cer}, {@code *.pem} are certificates (self-signed ones are anchors),
     * {@code *.crl} revocation lists; DER or PEM.
     *
     * @throws IOException when the folder or a file in it cannot be read; the message names the file
     */
    public static Trust folder(Path folder, Set<String> policies) throws IOException {
        var anchors = new ArrayList<X509Certificate>();
        var intermediates = new ArrayList<X509Certificate>();
        var lists = new ArrayList<X509CRL>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.matches("(?i).*\\.(crt|cer|pem)")) {
                    var certificate = certificate(file);
                    (selfSigned(certificate) ? anchors : intermediates).add(certificate);
                } else if (name.matches("(?i).*\\.crl")) {
                    lists.add(list(file));
                }
            }
        }
        return new Trust(anchors, intermediates, lists, policies);
    }

    private static boolean selfSigned(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static X509Certificate certificate(Path file) throws IOException {
        try {
            return certificate(Files.readAllBytes(file));
        } catch (GeneralSecurityException e) {
            throw new IOException(file.getFileName() + ": no certificate", e);
        }
    }

    private static X509CRL list(Path file) throws IOException {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509")
                    .generateCRL(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (GeneralSecurityException e) {
            throw new IOException(file.getFileName() + ": no revocation list", e);
        }
    }

    /** A certificate from DER or PEM. */
    public static X509Certificate certificate(byte[] raw) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(raw));
    }
}
