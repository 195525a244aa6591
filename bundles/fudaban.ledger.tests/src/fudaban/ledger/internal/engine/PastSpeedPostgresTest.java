// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.testing.OnServer;
import fudaban.ledger.testing.PostgresServer;

/** The same on PostgreSQL. */
@OnServer
class PastSpeedPostgresTest extends PastSpeedTest {
    /** The tests' server has no autovacuum; a real one has counted its tables anew within a minute, and chooses its plans by that. */
    @Override
    void settled() {
        PostgresServer.shared().execute("ANALYZE");
    }
}
