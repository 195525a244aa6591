// SPDX-License-Identifier: EPL-2.0
/** What a report is checked for before it is handed in. */
package fudaban.reporting.check;
