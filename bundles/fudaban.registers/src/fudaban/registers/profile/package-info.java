/** What a register is: data of packs. */
package fudaban.registers.profile;
