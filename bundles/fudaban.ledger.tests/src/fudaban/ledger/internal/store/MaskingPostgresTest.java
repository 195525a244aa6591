// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

/** The same on PostgreSQL. */
class MaskingPostgresTest extends MaskingTest {
    @Override
    Dialect dialect() {
        return Dialect.POSTGRES;
    }
}
