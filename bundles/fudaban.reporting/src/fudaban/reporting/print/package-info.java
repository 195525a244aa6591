// SPDX-License-Identifier: EPL-2.0
/** Parts that all reports are printed of. */
package fudaban.reporting.print;
