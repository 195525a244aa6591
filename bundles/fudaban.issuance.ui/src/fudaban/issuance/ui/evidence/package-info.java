// SPDX-License-Identifier: EPL-2.0
/** Photos as evidence on screen: offered beside the steps the pack names, and nowhere else. */
package fudaban.issuance.ui.evidence;
