// SPDX-License-Identifier: EPL-2.0
/** Tables from Excel or CSV: headings found, columns guessed, mapping saved, problems named by line and column before anything is written. */
package fudaban.personnel.table;
