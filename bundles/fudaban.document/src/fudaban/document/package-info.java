// SPDX-License-Identifier: EPL-2.0
/** Errors of reading and writing documents, as sentences. The formats are in the packages below this one. */
package fudaban.document;
