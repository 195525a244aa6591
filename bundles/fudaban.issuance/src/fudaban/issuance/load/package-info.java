// SPDX-License-Identifier: EPL-2.0
/** 引継ぎ受入 of what is older than this desk's records: existing cards and blank cards. */
package fudaban.issuance.load;
