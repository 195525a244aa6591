// SPDX-License-Identifier: EPL-2.0
/** What hands do at practice devices, from this program or from another one. Start at {@link fudaban.hardware.virtual.hands.PracticeOperator}. */
package fudaban.hardware.virtual.hands;
