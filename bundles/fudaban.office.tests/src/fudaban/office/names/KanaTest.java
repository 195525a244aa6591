// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KanaTest {

    @Test
    void conversion() {
        assertEquals("ヤマザキ　ジュンイチ", Kana.toKatakana("やまざき　じゅんいち"));
        assertEquals("ガギパヴー", Kana.toKatakana("ｶﾞｷﾞﾊﾟｳﾞｰ"));
        assertEquals("ガパ", Kana.toKatakana("か\u3099は\u309A"));
        assertEquals("カ\u309A", Kana.toKatakana("か\u309A"));
        assertEquals("イスヾ髙A", Kana.toKatakana("いすゞ髙A"));
    }

    @Test
    void checks() {
        assertTrue(Kana.isReading("ヤマザキ　ジョージ"));
        assertTrue(Kana.isReading("マリア・テレサ"));
        assertFalse(Kana.isReading("やまざき"));
        assertFalse(Kana.isReading("ｶﾞ"));
        assertEquals(Optional.of("ｶﾞ"), Kana.firstProblem("ヤマｶﾞ"));
        assertTrue(refused("names.notKatakana", () -> Kana.requireReading("ヤマ崎"))
                .getMessage()
                .startsWith("3文字目の「崎」"));
    }
}
