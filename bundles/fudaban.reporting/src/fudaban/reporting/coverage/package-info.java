// SPDX-License-Identifier: EPL-2.0
/** 履行状況一覧: each row of 別表2 on each day, done with evidence, not due, absent, or missed with its reason. */
package fudaban.reporting.coverage;
