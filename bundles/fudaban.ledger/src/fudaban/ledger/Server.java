// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.util.regex.Pattern;

/**
 * A PostgreSQL database that several desks share.
 *
 * @param url the address as JDBC has it: {@code jdbc:postgresql://host[:port][,host2]/database}, with the driver's options; no password
 * @param user the role of the server; empty: as the driver finds it
 * @param sealedPassword its password, sealed by the ledger's key (see {@link DeskFile}); empty: none, or from the driver's own pgpass file
 */
public record Server(String url, String user, String sealedPassword) {
    /** How the address of a server begins. */
    public static final String SCHEME = "jdbc:postgresql:";

    /**
     * A file of the data folder: the certificate of the authority that has signed the server's, as PEM. Where it lies, the desk speaks with no other server,
     * and only by a name that its certificate has, unless the address says otherwise.
     */
    public static final String AUTHORITY = "server-ca.pem";

    private static final Pattern SECRET = Pattern.compile("(?i)[?&](?:ssl)?password=[^&]*");

    /** A server that asks for no password. */
    public Server(String url, String user) {
        this(url, user, "");
    }

    /** The address as it may be shown: without what might be a password. */
    public String shown() {
        return SECRET.matcher(url).replaceAll("");
    }

    @Override
    public String toString() {
        return shown();
    }
}
