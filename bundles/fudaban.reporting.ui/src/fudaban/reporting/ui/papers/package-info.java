// SPDX-License-Identifier: EPL-2.0
/** 表1 as a screen: what is due when, its paper, handing it in, 受領 and 確定. */
package fudaban.reporting.ui.papers;
