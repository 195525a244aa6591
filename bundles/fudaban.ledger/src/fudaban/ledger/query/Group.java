// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

/**
 * Records that share a value of one feature.
 *
 * @param value the shared value, null when empty
 * @param count how many
 */
public record Group(Object value, long count) {}
