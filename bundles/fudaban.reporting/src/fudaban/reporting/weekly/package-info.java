/** 作業週報: from one 報告会 to the next. */
package fudaban.reporting.weekly;
