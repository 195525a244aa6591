// SPDX-License-Identifier: EPL-2.0
/** 照合 on screen: the lists of other systems, what differs side by side, what is done about it. */
package fudaban.issuance.ui.reconcile;
