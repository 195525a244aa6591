// SPDX-License-Identifier: EPL-2.0
/** 作業報告書 (表1-5): a fiscal year of the contract as one report, a draft from its first day. */
package fudaban.reporting.closing;
