// SPDX-License-Identifier: EPL-2.0
/** Faces of cards, drawn from a layout profile. A face on which a character is missing or a text is cut is refused. */
package fudaban.issuance.face;
