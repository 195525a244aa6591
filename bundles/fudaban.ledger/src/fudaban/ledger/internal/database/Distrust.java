// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.FileNotFoundException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Why a server that answers was not spoken with: it could not be proved to be the one meant. The driver has one SQLSTATE for all of it and for a lost line. */
final class Distrust {
    /** In the driver's message, in whatever language, when the host's name is not in the certificate. It has no cause and no place of its own. */
    private static final String OF_ITS_NAME = "HostnameVerifier";

    private static final String REJECTED = "08004";

    private Distrust() {}

    /** The key of the sentence; empty when something else was the matter. */
    static Optional<String> of(Throwable failure) {
        boolean file = false;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SSLException || each instanceof GeneralSecurityException) {
                return Optional.of("server.tls.authority");
            }
            file |= each instanceof FileNotFoundException;
        }
        if (!(failure instanceof SQLException sql)) {
            return Optional.empty();
        }
        if (file) {
            return Optional.of("server.tls.file");
        }
        // It offers no TLS where the address or the folder asks for it; that nobody is let in has another state.
        if (REJECTED.equals(sql.getSQLState())) {
            return Optional.of("server.tls.none");
        }
        boolean name = sql.getMessage() != null && sql.getMessage().contains(OF_ITS_NAME);
        return name ? Optional.of("server.tls.name") : Optional.empty();
    }
}
