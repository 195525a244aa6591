// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.smtp;

import fudaban.ledger.Refusal;
import fudaban.mail.Mail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whose certificates a mail server may show: those in {@code keys/mail-ca.pem} of the data folder, where there is one; else those the
 * program's runtime trusts.
 */
public final class Trust {
    /** The file of the office's own authorities. */
    public static final String FILE = "mail-ca.pem";

    private Trust() {}

    /** @throws Refusal when the file holds no certificates */
    public static SSLContext of(Path keys) throws Refusal {
        Path file = keys.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                return SSLContext.getDefault();
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int n = 0;
            try (var in = Files.newInputStream(file)) {
                for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    store.setCertificateEntry("ca" + n++, each);
                }
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unusable) {
            throw Mail.refusal(unusable, "server.trust", file.toString());
        }
    }
}
