// SPDX-License-Identifier: EPL-2.0
/** 一括処理: the same step for many cards, in parts of which each is one act; at once or on a later day. */
package fudaban.issuance.wave;
