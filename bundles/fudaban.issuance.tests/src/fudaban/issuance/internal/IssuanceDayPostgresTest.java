// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class IssuanceDayPostgresTest extends IssuanceDayTest {}
