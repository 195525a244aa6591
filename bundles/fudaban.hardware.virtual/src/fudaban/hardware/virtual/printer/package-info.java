// SPDX-License-Identifier: EPL-2.0
/** Printers of the practice device (訓練): they print into files, can jam, run out of ribbon and tear cards. */
package fudaban.hardware.virtual.printer;
