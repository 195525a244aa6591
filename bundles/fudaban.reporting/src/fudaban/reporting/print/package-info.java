/** Parts that all reports are printed of. */
package fudaban.reporting.print;
