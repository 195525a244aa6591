// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import fudaban.office.internal.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spells one part of a name from {@code hepburn.csv}; a bar in the kana stands between two words. */
final class HepburnTable {

    private final Map<String, List<String>> spellings = new HashMap<>();

    HepburnTable() {
        for (String row : Resources.rows(HepburnTable.class, "hepburn.csv")) {
            List<String> cells = List.of(row.split(","));
            spellings.put(cells.getFirst(), cells.subList(1, cells.size()));
        }
    }

    /** The greatest number of other spellings any kana has. */
    int mostAlternatives() {
        return spellings.values().stream().mapToInt(List::size).max().orElseThrow() - 1;
    }

    /**
     * Spells katakana.
     *
     * @param choice 0 for the official spelling, else the number of the other spelling where a kana has that many
     */
    String spell(String kana, LongVowels longVowels, int choice) {
        StringBuilder out = new StringBuilder();
        boolean afterLong = true;
        for (int i = 0; i < kana.length(); ) {
            String unit = unitAt(kana, i);
            boolean last = i + unit.length() == kana.length();
            char vowel = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            boolean isLong = !afterLong && lengthens(vowel, unit);
            if (isLong) {
                out.append(lengthening(vowel, unit, last, longVowels));
            } else {
                out.append(plain(unit, nextSpelling(kana, i + unit.length(), choice), choice));
            }
            afterLong = isLong || unit.equals("|");
            i += unit.length();
        }
        return out.toString();
    }

    private static boolean lengthens(char vowel, String unit) {
        return unit.equals("ー")
                || vowel == 'O' && (unit.equals("ウ") || unit.equals("オ"))
                || vowel == 'U' && unit.equals("ウ");
    }

    private String lengthening(char vowel, String unit, boolean last, LongVowels longVowels) {
        if (longVowels == LongVowels.AS_OH && vowel == 'O') {
            return "H";
        }
        if (unit.equals("ー")) {
            return "";
        }
        boolean finalOo = last && unit.equals("オ");
        return longVowels == LongVowels.WRITTEN || finalOo ? spellings.get(unit).getFirst() : "";
    }

    private String plain(String unit, String next, int choice) {
        return switch (unit) {
            case "|", "ー" -> "";
            case "ン" -> next.matches("[BMP].*") ? "M" : "N";
            case "ッ" -> doubled(next);
            default -> spelling(unit, choice);
        };
    }

    private static String doubled(String next) {
        if (next.startsWith("CH")) {
            return "T";
        }
        // With no consonant to double the kana is written as it stands.
        return next.matches("[^AIUEO].*") ? next.substring(0, 1) : "TSU";
    }

    private String nextSpelling(String kana, int index, int choice) {
        if (index >= kana.length()) {
            return "";
        }
        String unit = unitAt(kana, index);
        return spellings.containsKey(unit) ? spelling(unit, choice) : "";
    }

    private String spelling(String unit, int choice) {
        List<String> all = spellings.getOrDefault(unit, List.of(""));
        return choice < all.size() ? all.get(choice) : all.getFirst();
    }

    private String unitAt(String kana, int index) {
        if (index + 2 <= kana.length() && spellings.containsKey(kana.substring(index, index + 2))) {
            return kana.substring(index, index + 2);
        }
        return kana.substring(index, index + 1);
    }
}
