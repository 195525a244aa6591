// SPDX-License-Identifier: EPL-2.0
/** 発行状況一覧表: counts and lists of cards as they are or as they were, by saved views, on the office's own form. */
package fudaban.issuance.status;
