// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import java.sql.SQLException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same on PostgreSQL. */
class PagingPostgresPropertiesTest extends PagingPropertiesTest {
    @Override
    Dialect dialect() {
        return Dialect.POSTGRES;
    }

    /** Fewer: making the tables anew takes a server longer than everything else. */
    @Override
    @Property(tries = 2, seed = "42")
    void pagesEqualTheFullSort(
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 20) int limit)
            throws SQLException, Refusal {
        super.pagesEqualTheFullSort(random, size, limit);
    }
}
