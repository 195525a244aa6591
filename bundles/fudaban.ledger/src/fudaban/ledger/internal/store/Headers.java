// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static fudaban.model.ModelPackage.Literals.RECORD__CLASSIFICATION;

import fudaban.ledger.internal.store.RecordStore.Header;
import fudaban.model.Classification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the headers of records say, whatever their classes. */
final class Headers {
    private final Statements statements;

    Headers(Statements statements) {
        this.statements = statements;
    }

    Optional<Header> of(Connection connection, String id) throws SQLException {
        return read(connection, Where.of("id = ?", Kind.TEXT, id), 1).stream().findFirst();
    }

    Map<String, Header> of(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, Header> headers = new HashMap<>();
        for (List<String> some : RecordReader.portions(List.copyOf(ids))) {
            List<String> filled = RecordReader.filled(some);
            read(connection, Where.of("id IN " + Where.marks(filled.size()), Kind.TEXT, filled), some.size())
                    .forEach(header -> headers.put(header.id(), header));
        }
        return headers;
    }

    List<Header> after(Connection connection, String after, int limit) throws SQLException {
        return read(connection, Where.of("id > ?", Kind.TEXT, after), limit);
    }

    private List<Header> read(Connection connection, Where where, int limit) throws SQLException {
        PreparedStatement select = where.clause()
                .within("SELECT id, type, version, classification FROM record", " ORDER BY id")
                .then(Where.of(" LIMIT ?", Kind.INTEGER, limit))
                .prepare(statements, connection);
        List<Header> headers = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                headers.add(new Header(rows.getString(1), rows.getString(2), rows.getLong(3), (Classification)
                        Kind.of(RECORD__CLASSIFICATION).get(rows, 4, RECORD__CLASSIFICATION)));
            }
        }
        return headers;
    }
}
