// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.testing.PostgresServer;
import java.nio.file.Path;

/** The same on PostgreSQL. */
class LedgerPostgresTest extends LedgerTest {
    @Override
    TestHouse house(Path data) {
        return TestHouse.on(PostgresServer.shared().schema(), "desk1", data);
    }
}
