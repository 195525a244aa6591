// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import fudaban.ledger.testing.OnServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole round on PostgreSQL. */
@OnServer
class RoundPostgresTest {
    @TempDir
    Path folder;

    @Test
    void goesAllTheWayAndBack() throws Exception {
        var round = new RoundTest();
        round.folder = folder;
        round.open();
        try {
            round.goesAllTheWayAndBack();
        } finally {
            round.close();
        }
    }
}
