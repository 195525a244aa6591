// SPDX-License-Identifier: EPL-2.0
/** The printers of the desk, and when they are to be cleaned. Start at {@link fudaban.issuance.printer.DeskPrinters}. */
package fudaban.issuance.printer;
