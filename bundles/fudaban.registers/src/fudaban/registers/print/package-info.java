// SPDX-License-Identifier: EPL-2.0
/** Registers on paper and as workbooks. */
package fudaban.registers.print;
