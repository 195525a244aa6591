// SPDX-License-Identifier: EPL-2.0
/** What changed between two editions of a format, what it means for the mapping, and a proposal of the next mapping. */
package fudaban.exchange.difference;
