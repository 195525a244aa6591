// SPDX-License-Identifier: EPL-2.0
/** What a pack may change about issuance: file formats, rules, numbers, faces. Read as JSON by {@code Ledger.profile}. */
package fudaban.issuance.profile;
