// SPDX-License-Identifier: EPL-2.0
/** 物理破棄: lots of cards that are destroyed before a 立会者, and their certificates. */
package fudaban.issuance.destroy;
