// SPDX-License-Identifier: EPL-2.0
/**
 * Printers in types of Fudaban's own: cards and paper through one view of jobs. Start at {@link fudaban.hardware.printer.PrinterService}.
 */
package fudaban.hardware.printer;
