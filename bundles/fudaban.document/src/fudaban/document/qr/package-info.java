// SPDX-License-Identifier: EPL-2.0
/** QR codes and short numbers to type. */
package fudaban.document.qr;
