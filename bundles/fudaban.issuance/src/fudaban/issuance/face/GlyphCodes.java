// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of characters by their code points: {@code U+E000}, {@code U+845B U+E0100}. */
public final class GlyphCodes {
    private static final int MOST = 8;

    private GlyphCodes() {}

    /** The one way they are written; empty when it is none. */
    public static Optional<String> normal(String codes) {
        try {
            String[] parts = codes.strip().toUpperCase(Locale.ROOT).split("[ _+,]*U\\+");
            if (parts.length < 2 || parts.length > MOST || !parts[0].isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(of(text(
                    Stream.of(parts).skip(1).map(part -> "U+" + part.strip()).collect(Collectors.joining(" ")))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The character of code points that are written normally. */
    static String text(String codes) {
        var text = new StringBuilder();
        for (String code : codes.split(" ")) {
            text.appendCodePoint(Integer.parseInt(code.substring(2), 16));
        }
        return text.toString();
    }

    /** Those of a text. */
    public static String of(String text) {
        return text.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
