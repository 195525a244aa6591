// SPDX-License-Identifier: EPL-2.0
/** Photos: read, measured against the norm of 旅券, cut, kept with what they were cut from. */
package fudaban.issuance.photo;
