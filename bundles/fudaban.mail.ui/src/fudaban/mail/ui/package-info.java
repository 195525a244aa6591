// SPDX-License-Identifier: EPL-2.0
/** 送信箱 on screen. */
package fudaban.mail.ui;
