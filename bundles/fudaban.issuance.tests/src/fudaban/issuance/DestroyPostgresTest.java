// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class DestroyPostgresTest extends DestroyTest {}
