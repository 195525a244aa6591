// SPDX-License-Identifier: EPL-2.0
/** 一括処理 on screen: the same step for many cards, watched, stopped, gone on with, undone, or dated ahead. */
package fudaban.issuance.ui.waves;
