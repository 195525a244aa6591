// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

/** By what cards are counted. */
public enum Dimension {
    /** 所属, as the office lists its units. */
    UNIT,
    /** 券種. */
    KIND,
    /** 状態. */
    STATE,
    /** 送付先 of the unit; cards of units without one are handed over at the counter. */
    DESTINATION
}
