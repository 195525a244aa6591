// SPDX-License-Identifier: EPL-2.0
/** 提案: applications somebody will have to make, because of a staff event or an expiry. Start reading at {@link Proposals}. */
package fudaban.issuance.proposals;
