// SPDX-License-Identifier: EPL-2.0
/** The page of all daily checks: what is not touched is as it should be. */
package fudaban.registers.ui.checks;
