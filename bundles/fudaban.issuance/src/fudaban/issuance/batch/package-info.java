// SPDX-License-Identifier: EPL-2.0
/** 一括発行: cards are written one by one, each with its intent before and its outcome after, so that a batch stopped anywhere goes on at the exact card. */
package fudaban.issuance.batch;
