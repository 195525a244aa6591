// SPDX-License-Identifier: EPL-2.0
/** 有効期限調査 on screen. */
package fudaban.issuance.ui.survey;
