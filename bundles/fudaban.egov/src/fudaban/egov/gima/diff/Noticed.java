// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.model.FindingSeverity;
import fudaban.ledger.Word;

/**
 * Something noticed about one user while the difference was made.
 *
 * @param severity what it does to the user's line
 * @param rule stable name of the rule
 * @param field field of the profile it is about, may be empty
 * @param sentence what was found, whose, and what to do
 */
public record Noticed(FindingSeverity severity, String rule, String field, Word sentence) {}
