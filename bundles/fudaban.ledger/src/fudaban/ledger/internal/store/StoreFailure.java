// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.SQLException;

/** The database failed: disk full, connection lost, a mistake in a statement. The transaction is to be rolled back. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** What the database said. */
    public SQLException sql() {
        return (SQLException) getCause();
    }
}
