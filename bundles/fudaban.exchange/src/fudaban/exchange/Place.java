// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import java.util.Locale;

/**
 * Where something stands in a file.
 *
 * @param file the file's name without its folder; empty where there is no file
 * @param line from 1; 0 for the file as a whole
 * @param column in characters from 1; 0 for the whole line
 */
public record Place(String file, int line, int column) {
    /** Nowhere in particular. */
    public static final Place NONE = new Place("", 0, 0);

    /** Empty instead of null, never negative. */
    public Place {
        file = file == null ? "" : file;
        line = Math.max(0, line);
        column = Math.max(0, column);
    }

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** As a person reads it; empty for {@link #NONE}. */
    public String in(Locale locale) {
        if (line == 0) {
            return file;
        }
        String key = column == 0 ? "place.line" : "place.column";
        return Sentence.of(key, file, line, column).in(locale).strip();
    }
}
