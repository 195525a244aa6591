// SPDX-License-Identifier: EPL-2.0
/** 照合: each card as its chip, this desk, 共通発行管理システム and the gates know it, side by side. */
package fudaban.issuance.reconcile;
