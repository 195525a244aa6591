// SPDX-License-Identifier: EPL-2.0
/** 報告書の様式: which are in force, tried live with the day's content, put in place and back. */
package fudaban.reporting.ui.forms;
