// SPDX-License-Identifier: EPL-2.0
/** 発行状況一覧表 on the screen: counts on top, the cards of a count below. */
package fudaban.issuance.ui.status;
