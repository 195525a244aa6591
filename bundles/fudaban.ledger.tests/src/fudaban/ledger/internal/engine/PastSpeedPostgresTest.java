// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class PastSpeedPostgresTest extends PastSpeedTest {}
