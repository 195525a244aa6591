// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.directory;

import fudaban.ledger.Refusal;
import fudaban.registers.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates a directory service may show: those of one file and no others, where it is there; else those the program's runtime trusts. */
final class DirectoryTrust {
    private DirectoryTrust() {}

    /**
     * @param authorities PEM
     * @throws Refusal when the file holds no certificates
     */
    static SSLSocketFactory of(Path authorities) throws Refusal {
        try {
            if (!Files.exists(authorities)) {
                return (SSLSocketFactory) SSLSocketFactory.getDefault();
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int n = 0;
            try (var in = Files.newInputStream(authorities)) {
                for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    store.setCertificateEntry("ca" + n++, each);
                }
            }
            if (n == 0) {
                throw Registry.refusal("directory.trust", authorities.toString());
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unusable) {
            throw Registry.refusal(unusable, "directory.trust", authorities.toString());
        }
    }
}
