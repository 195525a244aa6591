// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/**
 * A heading; stays with what follows and becomes a bookmark.
 *
 * @param level 1 to 3
 * @param text the heading
 */
public record Heading(int level, String text) implements Block {
    /** Checks the level. */
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level + " is not 1 to 3");
        }
    }
}
