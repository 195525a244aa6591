// SPDX-License-Identifier: EPL-2.0
/** What a printed document consists of, without how it is drawn. Lengths are in millimetres, font sizes in points. */
package fudaban.document.model;
