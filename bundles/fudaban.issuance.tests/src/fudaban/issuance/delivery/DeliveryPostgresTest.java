// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class DeliveryPostgresTest extends DeliveryTest {}
