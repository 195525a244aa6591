// SPDX-License-Identifier: EPL-2.0
/** 履行状況一覧 as a screen: rows of 別表2 against the days of a month, each cell opening its evidence. */
package fudaban.reporting.ui.coverage;
