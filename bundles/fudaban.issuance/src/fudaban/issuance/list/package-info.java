// SPDX-License-Identifier: EPL-2.0
/** 発行状況一覧表: a projection of the register, never typed. */
package fudaban.issuance.list;
