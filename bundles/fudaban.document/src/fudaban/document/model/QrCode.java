// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/**
 * A QR code with a line under it that says the same for hand and eye.
 *
 * @param content what it says
 * @param size edge in mm with the quiet zone
 * @param caption text under it, may be empty
 * @param align where it stands
 */
public record QrCode(String content, double size, String caption, Align align) implements Block {}
