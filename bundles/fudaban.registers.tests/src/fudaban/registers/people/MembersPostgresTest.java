// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.people;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class MembersPostgresTest extends MembersTest {}
