// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.office.names.RomajiProposal.Alternative;
import fudaban.office.names.RomajiProposal.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class RomajiTest {

    private final Romaji romaji = new Romaji();

    @Test
    void theExamplesOfThePassportRules() {
        String[][] examples = {
            {"ないかく　たろう", "NAIKAKU TARO"},
            {"なんば", "NAMBA"},
            {"ほんま", "HOMMA"},
            {"さんぺい", "SAMPEI"},
            {"はっとり", "HATTORI"},
            {"きっかわ", "KIKKAWA"},
            {"ほっち", "HOTCHI"},
            {"はっちょう", "HATCHO"},
            {"おおの", "ONO"},
            {"かとう", "KATO"},
            {"ゆうこ", "YUKO"},
            {"けいこ", "KEIKO"},
            {"にいやま", "NIIYAMA"},
            {"おおうち", "OUCHI"},
            {"ちゅうじょう", "CHUJO"},
            {"とおる", "TORU"},
            {"さとう　ゆうこ", "SATO YUKO"},
            {"しんいち", "SHINICHI"},
            {"ふじわら", "FUJIWARA"},
            {"つづき", "TSUZUKI"},
            {"みつを", "MITSUO"}
        };
        for (String[] example : examples) {
            assertEquals(example[1], proposed(example[0]), example[0]);
        }
    }

    @Test
    void aFinalOoIsKept() {
        assertEquals("YOKOO", proposed("よこお"));
        assertEquals("TAKATOO", proposed("たかとお"));
        assertTrue(alternatives("せのお").contains(new Alternative("SENOH", Reason.LONG_O_AS_OH)));
    }

    @Test
    void longVowelsHaveAlternatives() {
        assertEquals(
                List.of(new Alternative("OHNO", Reason.LONG_O_AS_OH), new Alternative("OONO", Reason.VOWELS_WRITTEN)),
                alternatives("オオノ"));
        assertTrue(alternatives("カトウ").contains(new Alternative("KATOH", Reason.LONG_O_AS_OH)));
        assertEquals(List.of(), alternatives("ヤマザキ"));
    }

    @Test
    void vowelsOfTwoWordsAreWrittenAndTheShortSpellingOffered() {
        assertEquals("MATSUURA", proposed("まつうら"));
        assertEquals("INOUE", proposed("いのうえ"));
        assertEquals("TAKENOUCHI", proposed("たけのうち"));
        assertTrue(alternatives("マツウラ").contains(new Alternative("MATSURA", Reason.VOWELS_SHORTENED)));
        assertTrue(alternatives("コウチ").contains(new Alternative("KOUCHI", Reason.VOWELS_WRITTEN)));
    }

    @Test
    void foreignNames() {
        assertEquals("BUANESSA", proposed("ヴァネッサ"));
        assertEquals(
                List.of(
                        new Alternative("BANESSA", Reason.FOREIGN_SOUND),
                        new Alternative("VANESSA", Reason.FOREIGN_SOUND)),
                alternatives("ヴァネッサ"));
        assertEquals("TEIFUANI", proposed("ティファニー"));
        assertEquals("JIEMUZU DEYUMA", proposed("ジェームズ デュマ"));
        assertEquals("SARI", proposed("サリー"));
    }

    @Test
    void kanjiCannotBeSpelled() {
        refused("names.notKatakana", () -> romaji.propose("山崎"));
    }

    private String proposed(String reading) {
        return romaji.propose(reading).romaji();
    }

    private List<Alternative> alternatives(String reading) {
        return romaji.propose(reading).alternatives();
    }
}
