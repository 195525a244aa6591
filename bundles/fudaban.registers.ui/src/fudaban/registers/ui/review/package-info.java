// SPDX-License-Identifier: EPL-2.0
/** 棚卸 as a screen: the reviews, the findings of one, and what is decided on them. */
package fudaban.registers.ui.review;
