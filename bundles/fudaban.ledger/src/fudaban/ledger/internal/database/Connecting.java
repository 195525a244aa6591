// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to a database. */
@FunctionalInterface
interface Connecting {
    /** A connection, auto-commit on. */
    Connection connect() throws SQLException;
}
