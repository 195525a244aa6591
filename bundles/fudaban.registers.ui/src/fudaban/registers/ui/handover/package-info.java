// SPDX-License-Identifier: EPL-2.0
/** 引継ぎ on screen: both ways, what is left, the pack and the papers. */
package fudaban.registers.ui.handover;
