// SPDX-License-Identifier: EPL-2.0
/** 亡失: from the call over the suspension to the paper. Begin at {@link fudaban.issuance.loss.LossDesk}. */
package fudaban.issuance.loss;
