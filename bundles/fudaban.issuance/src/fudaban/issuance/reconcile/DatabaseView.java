// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.exchange.read.RecordReader;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the view of another system's database: reading only, row by row, with an end to waiting. */
final class DatabaseView {
    private static final int SECONDS = 60;
    private static final int FETCH = 1000;
    /** Passwords are kept sealed at the desk, never in a profile; H2 runs what INIT says. */
    private static final Pattern NOT_HERE =
            Pattern.compile("(?i)[;?&](password|user|init|socketfactory\\w*|sslfactory\\w*)=|//[^/]*@");

    private final Source source;

    DatabaseView(Source source) {
        this.source = source;
    }

    /** Takes the rows while they are there. */
    interface Takes {
        RecordReader.Read rows(Rows rows) throws Refusal;
    }

    /** The rows: the names of the columns first. */
    interface Rows {
        void each(Consumer<List<String>> row) throws Refusal;
    }

    RecordReader.Read read(char[] password, MessageDigest sha, Takes takes) throws Refusal {
        String url = source.view().url();
        if (NOT_HERE.matcher(url).find()) {
            Arrays.fill(password, '\0');
            throw Reconcile.refusal("view.url", source.name());
        }
        try (Connection connection = connect(url, password)) {
            connection.setReadOnly(true);
            // PostgreSQL hands rows over piece by piece only within a transaction.
            connection.setAutoCommit(false);
            return takes.rows(row -> rows(connection, sha, row));
        } catch (SQLException failure) {
            throw Reconcile.refusal(failure, "view.failed", source.name(), failure.getMessage());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void rows(Connection connection, MessageDigest sha, Consumer<List<String>> row) throws Refusal {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            statement.setQueryTimeout(SECONDS);
            try (ResultSet result = statement.executeQuery(source.view().query())) {
                ResultSetMetaData columns = result.getMetaData();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    // Databases write the same name in capitals or in small letters.
                    names.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
                }
                hand(names, sha, row);
                while (result.next()) {
                    List<String> cells = new ArrayList<>(names.size());
                    for (int i = 1; i <= names.size(); i++) {
                        String cell = result.getString(i);
                        cells.add(cell == null ? "" : cell);
                    }
                    hand(cells, sha, row);
                }
            }
        } catch (SQLException failure) {
            throw Reconcile.refusal(failure, "view.failed", source.name(), failure.getMessage());
        }
    }

    private static void hand(List<String> cells, MessageDigest sha, Consumer<List<String>> row) {
        for (String cell : cells) {
            sha.update(cell.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\t');
        }
        sha.update((byte) '\n');
        row.accept(cells);
    }

    private Connection connect(String url, char[] password) throws SQLException, Refusal {
        Properties how = new Properties();
        how.setProperty("user", source.view().user());
        how.setProperty("password", new String(password));
        if (url.startsWith("jdbc:postgresql:")) {
            how.setProperty("connectTimeout", "10");
            how.setProperty("loginTimeout", "10");
        }
        for (Driver driver : List.<Driver>of(new org.postgresql.Driver(), new org.h2.Driver())) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, how);
            }
        }
        throw Reconcile.refusal("view.driver", url.replaceAll("^(jdbc:\\w*).*", "$1"));
    }
}
