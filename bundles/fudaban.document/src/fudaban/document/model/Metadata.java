// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * What the file says about itself.
 *
 * @param title the document's title, shown by readers in the window title
 * @param author who made it (an organisation or an account)
 * @param subject what it is about, may be empty
 * @param created the time of making; the only time in the file, so equal input gives equal bytes
 * @param language the text's language
 */
public record Metadata(String title, String author, String subject, OffsetDateTime created, Locale language) {
    /**
     * Metadata of a Japanese document.
     *
     * @param title the title
     * @param author who made it
     * @param created the time of making
     * @return the metadata
     */
    public static Metadata of(String title, String author, OffsetDateTime created) {
        return new Metadata(title, author, "", created, Locale.JAPANESE);
    }
}
