// SPDX-License-Identifier: EPL-2.0
/** Names and inputs of the acts of issuance, and the table of what a card may become. */
package fudaban.issuance.act;
