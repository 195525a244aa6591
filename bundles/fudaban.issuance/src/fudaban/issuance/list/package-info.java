// SPDX-License-Identifier: EPL-2.0
/** Which cards the page カード照会 and its verbs are about. */
package fudaban.issuance.list;
