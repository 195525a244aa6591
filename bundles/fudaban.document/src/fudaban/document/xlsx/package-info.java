// SPDX-License-Identifier: EPL-2.0
/** Excel workbooks (Office Open XML), written and read as streams. */
package fudaban.document.xlsx;
