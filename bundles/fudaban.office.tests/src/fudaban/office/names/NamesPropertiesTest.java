// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesPropertiesTest {

    private final SearchFolding folding = new SearchFolding();
    private final Romaji romaji = new Romaji();
    private final SortKeys keys = new SortKeys();

    @Property(tries = 1000, seed = "4")
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String key = folding.fold(text);
        assertEquals(key, folding.fold(key));
    }

    @Property(tries = 500, seed = "5")
    void foldingNamesTwiceIsFoldingOnce(@ForAll("names") String name) {
        String key = folding.fold(name);
        assertEquals(key, folding.fold(key));
        assertTrue(folding.queryKeys(name).contains(key));
    }

    @Property(tries = 500, seed = "6")
    void aPartOfANameIsFound(
            @ForAll("names") String before, @ForAll("names") String part, @ForAll("names") String after) {
        // A repetition mark at the beginning of a part repeats nothing there.
        String name = before + part.replaceAll("[々ゞ゛]", "") + after;
        Set<String> indexed = folding.indexGrams(name);
        Set<String> asked = folding.queryGrams(part.replaceAll("[々ゞ゛]", ""));
        for (String gram : asked) {
            boolean single = gram.codePointCount(0, gram.length()) == 1;
            assertTrue(single ? indexed.stream().anyMatch(found -> found.startsWith(gram)) : indexed.contains(gram));
        }
    }

    @Property(tries = 500, seed = "7")
    void conversionToKatakanaIsStable(@ForAll("names") String text) {
        assertEquals(Kana.toKatakana(text), Kana.toKatakana(Kana.toKatakana(text)));
    }

    @Property(tries = 500, seed = "8")
    void everyReadingIsSpelledInCapitals(@ForAll("readings") String reading) {
        RomajiProposal proposal = romaji.propose(reading);
        assertTrue(proposal.romaji().matches("[A-Z ]*"), proposal.romaji());
        assertFalse(proposal.alternatives().stream()
                .anyMatch(other -> other.romaji().equals(proposal.romaji())));
    }

    @Property(tries = 300, seed = "9")
    void hexKeysCompareAsBytes(@ForAll("names") String a, @ForAll("names") String b) {
        assertEquals(
                Integer.signum(Arrays.compareUnsigned(keys.bytes(a), keys.bytes(b))),
                Integer.signum(keys.hex(a).compareTo(keys.hex(b))));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "髙",
                        "﨑",
                        "𠮷",
                        "邉",
                        "辺",
                        "斎",
                        "葛\uDB40\uDD00",
                        "佐",
                        "々",
                        "ゞ",
                        "ヤ",
                        "ざ",
                        "ｶﾞ",
                        "ゃ",
                        "ー",
                        "　",
                        "゛",
                        "A",
                        "é",
                        "ズ",
                        "ヅ",
                        "㈱",
                        "\uDBF7\uDE92")
                .list()
                .ofMaxSize(8)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<String> readings() {
        return Arbitraries.strings()
                .withCharRange('ァ', 'ヶ')
                .withChars("ー　ッン")
                .ofMinLength(1)
                .ofMaxLength(10);
    }
}
