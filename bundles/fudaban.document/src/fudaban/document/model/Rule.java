// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/** A thin line from edge to edge. */
public record Rule() implements Block {}
