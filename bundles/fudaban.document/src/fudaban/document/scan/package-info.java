// SPDX-License-Identifier: EPL-2.0
/** Paper that comes back from a scanner. */
package fudaban.document.scan;
