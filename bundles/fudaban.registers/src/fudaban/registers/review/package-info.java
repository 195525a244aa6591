// SPDX-License-Identifier: EPL-2.0
/** 棚卸 of the accounts of the systems that are looked after. */
package fudaban.registers.review;
