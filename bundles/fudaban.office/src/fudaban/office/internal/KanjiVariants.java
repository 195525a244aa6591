// SPDX-License-Identifier: EPL-2.0
package fudaban.office.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code kanji-variants.csv}: variant forms of kanji in names (髙, 﨑, 𠮷, 邊) and the form in everyday use. */
public final class KanjiVariants {

    private final Map<Integer, Integer> substitutes = new HashMap<>();
    private final Map<Integer, Integer> searchOnly = new HashMap<>();

    /** The table as shipped. */
    public KanjiVariants() {
        for (String row : Resources.rows(KanjiVariants.class, "kanji-variants.csv")) {
            String[] cells = row.split(",");
            (cells.length > 2 ? searchOnly : substitutes).put(cells[0].codePointAt(0), cells[1].codePointAt(0));
        }
    }

    /** The everyday form of a character, if it has one in the table. */
    public Optional<String> substitute(int codePoint) {
        return Optional.ofNullable(substitutes.get(codePoint)).map(Character::toString);
    }

    /** What stands for a character in a search key; the character itself when the table does not name it. */
    public int searchForm(int codePoint) {
        int everyday = substitutes.getOrDefault(codePoint, codePoint);
        return searchOnly.getOrDefault(everyday, everyday);
    }
}
