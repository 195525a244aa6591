// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Changes what is in a kept backup: erasure at the end of retention. */
@FunctionalInterface
public interface Editor {
    /**
     * Changes database and mirror; commits what it changes. When it fails, the backup stays as it was.
     *
     * @param database the backup's database, opened in a scratch folder
     * @param mirror the backup's mirror folder there
     */
    void edit(Database database, Path mirror) throws Refusal, IOException, SQLException;
}
