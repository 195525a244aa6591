// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class OutboxPostgresTest extends OutboxTest {}
