// SPDX-License-Identifier: EPL-2.0
/** CSV files with a named charset. */
package fudaban.document.csv;
