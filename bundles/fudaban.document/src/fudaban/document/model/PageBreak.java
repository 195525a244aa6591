// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/** What follows begins on a new page. */
public record PageBreak() implements Block {}
