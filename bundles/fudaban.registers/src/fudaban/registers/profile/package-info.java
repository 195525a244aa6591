// SPDX-License-Identifier: EPL-2.0
/** What a register is: data of packs. */
package fudaban.registers.profile;
