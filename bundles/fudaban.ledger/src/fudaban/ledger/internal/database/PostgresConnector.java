// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.key.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens connections to a PostgreSQL server. Options in the address win over those set here.
 *
 * <p>No call waits for ever: a server that does not answer within {@code socketTimeout} counts as gone, so that the workbench does not freeze. With several
 * hosts in the address only the one that takes writes is used, so that a standby is found once it was promoted. Failures name no values: they would stand in
 * logs.
 */
final class PostgresConnector implements Connecting {
    private static final String SECONDS_TO_CONNECT = "5";
    private static final String SECONDS_TO_ANSWER = "20";

    private final org.postgresql.Driver driver = new org.postgresql.Driver();
    private final String url;
    private final Properties properties = new Properties();

    PostgresConnector(Settings settings, byte[] key) throws Refusal {
        Server server = settings.server().orElseThrow();
        url = server.url();
        if (!driver.acceptsURL(url)) {
            throw new Refusal(PostgresConnector.class, "server.url", server.shown());
        }
        if (!server.user().isEmpty()) {
            properties.put("user", server.user());
        }
        if (!server.sealedPassword().isEmpty()) {
            properties.put(
                    "password",
                    Secret.open(key, Database.SERVER_PASSWORD, server.sealedPassword())
                            .orElseThrow(() -> new Refusal(PostgresConnector.class, "server.password")));
        }
        Path authority = settings.folder().toAbsolutePath().resolve(Server.AUTHORITY);
        if (Files.exists(authority)) {
            properties.put("sslmode", "verify-full");
            properties.put("sslrootcert", authority.toString());
        }
        properties.put("ApplicationName", "fudaban " + settings.desk());
        properties.put("connectTimeout", SECONDS_TO_CONNECT);
        properties.put("loginTimeout", SECONDS_TO_ANSWER);
        properties.put("socketTimeout", SECONDS_TO_ANSWER);
        properties.put("tcpKeepAlive", "true");
        properties.put("targetServerType", "primary");
        properties.put("hostRecheckSeconds", "1");
        // Read on as rows are looked at: a journal does not fit into memory.
        properties.put("defaultRowFetchSize", "1000");
        properties.put("reWriteBatchedInserts", "true");
        properties.put("logServerErrorDetail", "false");
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = driver.connect(url, properties);
        boolean ready = false;
        try (var statement = connection.createStatement()) {
            // Stronger settings of the server's administrator (remote_apply) stay as they are.
            statement.execute("select set_config('synchronous_commit', 'on', false)"
                    + " where current_setting('synchronous_commit') in ('off', 'local', 'remote_write')");
            statement.execute("select set_config('lock_timeout', '10s', false),"
                    + " set_config('tcp_keepalives_idle', '15', false),"
                    + " set_config('tcp_keepalives_interval', '5', false),"
                    + " set_config('tcp_keepalives_count', '3', false)");
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                Readers.closeQuietly(connection);
            }
        }
    }
}
