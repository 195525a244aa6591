// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import fudaban.office.internal.Resources;
import fudaban.office.names.RomajiProposal.Alternative;
import fudaban.office.names.RomajiProposal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Proposes Latin spellings of a reading by 旅券ヘボン式 (外務省「ヘボン式ローマ字綴方表」): ん is M before B, M, P; っ doubles the
 * consonant and is T before CH; long o and u are written once, except おお at the end of a name (YOKOO); ei, ii, aa
 * are kept. Whether two vowels are one long vowel cannot be told from kana (松浦 MATSUURA), so the other spelling is
 * always offered.
 */
public final class Romaji {

    private final HepburnTable table = new HepburnTable();
    private final List<String> separateVowels = Resources.rows(Romaji.class, "separate-vowels.csv");

    /**
     * The proposal for a reading in katakana or hiragana, parts separated by spaces or ・.
     *
     * @throws fudaban.office.OfficeException when a character of it is no kana
     */
    public RomajiProposal propose(String reading) {
        String katakana = Kana.requireReading(Kana.toKatakana(reading));
        List<String> parts = List.of(katakana.strip().split("[ 　・]+"));
        List<String> marked = parts.stream().map(this::markSeparateVowels).toList();
        String proposal = spell(marked, part -> table.spell(part, LongVowels.ONCE, 0));
        List<Alternative> alternatives = new ArrayList<>();
        Set<String> seen = new TreeSet<>(Set.of(proposal));
        Alternatives collector = (romaji, reason) -> {
            if (seen.add(romaji)) {
                alternatives.add(new Alternative(romaji, reason));
            }
        };
        collector.add(spell(marked, part -> table.spell(part, LongVowels.AS_OH, 0)), Reason.LONG_O_AS_OH);
        collector.add(spell(marked, part -> table.spell(part, LongVowels.WRITTEN, 0)), Reason.VOWELS_WRITTEN);
        collector.add(spell(parts, part -> table.spell(part, LongVowels.ONCE, 0)), Reason.VOWELS_SHORTENED);
        for (int choice = 1; choice <= table.mostAlternatives(); choice++) {
            int other = choice;
            collector.add(spell(marked, part -> table.spell(part, LongVowels.ONCE, other)), Reason.FOREIGN_SOUND);
        }
        return new RomajiProposal(katakana, proposal, alternatives);
    }

    private interface Alternatives {
        void add(String romaji, Reason reason);
    }

    private static String spell(List<String> parts, Function<String, String> speller) {
        return parts.stream().map(speller).collect(Collectors.joining(" "));
    }

    private String markSeparateVowels(String part) {
        for (String ending : separateVowels) {
            String plain = ending.replace("|", "");
            if (part.endsWith(plain)) {
                return part.substring(0, part.length() - plain.length()) + ending;
            }
        }
        return part;
    }
}
