// SPDX-License-Identifier: EPL-2.0
/** 記録簿 of the systems that are looked after: アカウント管理簿. */
package fudaban.registers;
