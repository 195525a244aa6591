// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import java.sql.Connection;
import java.sql.SQLException;

/** Something read through a connection. */
@FunctionalInterface
public interface SqlFunction<R> {
    /** Reads. The connection is the caller's for the length of this call only. */
    R apply(Connection connection) throws SQLException, Refusal;
}
