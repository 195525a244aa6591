// SPDX-License-Identifier: EPL-2.0
/** Copies of sites that were verified: what p2 reads, and what is kept for going back without the source. */
package fudaban.update.stage;
