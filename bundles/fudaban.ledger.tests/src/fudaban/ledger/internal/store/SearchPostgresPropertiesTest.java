// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import java.sql.SQLException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The same on PostgreSQL. */
class SearchPostgresPropertiesTest extends SearchPropertiesTest {
    @Override
    Dialect dialect() {
        return Dialect.POSTGRES;
    }

    /** Fewer: making the tables anew takes a server longer than everything else. */
    @Override
    @Property(tries = 2, seed = "42")
    void searchEqualsLookingAtEveryValue(@ForAll Random random) throws SQLException, Refusal {
        super.searchEqualsLookingAtEveryValue(random);
    }
}
