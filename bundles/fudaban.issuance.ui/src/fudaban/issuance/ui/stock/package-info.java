// SPDX-License-Identifier: EPL-2.0
/** 未発行カード on screen: what is where, every way it took, and the proof at the end of a month. */
package fudaban.issuance.ui.stock;
