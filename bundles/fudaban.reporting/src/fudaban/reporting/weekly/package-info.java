// SPDX-License-Identifier: EPL-2.0
/** 作業週報: from one 報告会 to the next. */
package fudaban.reporting.weekly;
