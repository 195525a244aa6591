// SPDX-License-Identifier: EPL-2.0
/** 未発行カード: every piece in one place, every way from one to another a line of the account, proved at the end of each month. */
package fudaban.issuance.stock;
