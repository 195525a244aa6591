// SPDX-License-Identifier: EPL-2.0
/** 不備連絡: defects of one unit gathered to one letter, the answers awaited, and what was handed in again. Start reading at {@link Notices}. */
package fudaban.issuance.defects;
