// SPDX-License-Identifier: EPL-2.0
/** Photos as evidence of a step, where the pack offers it: kept with the lot, sheet, parcel or application they are about. */
package fudaban.issuance.evidence;
