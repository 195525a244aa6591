/** Registers on paper and as workbooks. */
package fudaban.registers.print;
