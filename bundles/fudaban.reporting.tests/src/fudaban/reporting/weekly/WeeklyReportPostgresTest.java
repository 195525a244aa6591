// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class WeeklyReportPostgresTest extends WeeklyReportTest {}
