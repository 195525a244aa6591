// SPDX-License-Identifier: EPL-2.0
/** 亡失: one page for the call, the suspension and what follows it. */
package fudaban.issuance.ui.loss;
