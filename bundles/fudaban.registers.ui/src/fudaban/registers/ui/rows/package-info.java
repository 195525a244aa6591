// SPDX-License-Identifier: EPL-2.0
/** 管理簿・記録簿 as a screen: the registers of the profile, the rows of one, and what is done with a row. */
package fudaban.registers.ui.rows;
