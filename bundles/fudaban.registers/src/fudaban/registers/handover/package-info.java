// SPDX-License-Identifier: EPL-2.0
/** 引継ぎ (仕様書 1.4 c, 3.4 c): what is taken over, what is handed out, the pack, and what proves that nothing stays behind. */
package fudaban.registers.handover;
