// SPDX-License-Identifier: EPL-2.0
/** Fonts, graphemes, line breaking and drawing of Japanese text. */
package fudaban.document.text;
