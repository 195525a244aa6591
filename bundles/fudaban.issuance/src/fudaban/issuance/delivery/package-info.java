// SPDX-License-Identifier: EPL-2.0
/** 交付 at the counter and 郵送: sheets, parcels, receipts, and what was never handed in. */
package fudaban.issuance.delivery;
