// SPDX-License-Identifier: EPL-2.0
/** Documents written as PDF. */
package fudaban.document.pdf;
