// SPDX-License-Identifier: EPL-2.0
/**
 * 照合: own records, the cards themselves and other systems side by side, and what is done about differences. Begin at {@link
 * fudaban.issuance.reconcile.ReconcileDesk}.
 */
package fudaban.issuance.reconcile;
