// SPDX-License-Identifier: EPL-2.0
/** What the registers contribute to 本日. */
package fudaban.registers.ui.desk;
