// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/**
 * Empty height; vanishes at the top of a page.
 *
 * @param height in mm
 */
public record Spacer(double height) implements Block {}
