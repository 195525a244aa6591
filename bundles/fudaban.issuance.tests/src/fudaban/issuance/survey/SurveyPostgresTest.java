// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import fudaban.ledger.testing.OnServer;

/** The same on PostgreSQL. */
@OnServer
class SurveyPostgresTest extends SurveyTest {}
