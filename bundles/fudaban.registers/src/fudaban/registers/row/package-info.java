// SPDX-License-Identifier: EPL-2.0
/** Rows of registers: their values, finding them, what is due. */
package fudaban.registers.row;
