// SPDX-License-Identifier: EPL-2.0
/** The page 交付・郵送. */
package fudaban.issuance.ui.delivery;
