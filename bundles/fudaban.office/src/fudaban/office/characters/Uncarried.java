// SPDX-License-Identifier: EPL-2.0
package fudaban.office.characters;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A character a charset cannot carry.
 *
 * @param position its number in the text as a person counts, from 1
 * @param index where it begins, in UTF-16 units from 0
 * @param character the character, with its variation selector if it has one
 * @param substitute a character the charset does carry and that usually stands for this one; a suggestion for the
 *     operator, nothing is replaced
 */
public record Uncarried(int position, int index, String character, Optional<String> substitute) {

    /** Its code points, U+845B U+E0100. */
    public String label() {
        return character.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }

    /** 「𠮷」[3] (U+20BB7) → 「吉」; the number in brackets is the position. */
    @Override
    public String toString() {
        return "「" + character + "」[" + position + "] (" + label() + ")"
                + substitute.map(text -> " → 「" + text + "」").orElse("");
    }
}
