// SPDX-License-Identifier: EPL-2.0
package fudaban.office.characters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CharacterCheckTest {

    private static final String KATSU = "葛\uDB40\uDD00";

    private final CharacterCheck check = new CharacterCheck();

    @Test
    void hardNamesInEachCharset() {
        String names = "髙﨑𠮷" + KATSU;
        assertEquals(List.of(), characters(names, TargetCharset.UTF_8));
        assertEquals(List.of("𠮷", KATSU), characters(names, TargetCharset.WINDOWS_31J));
        assertEquals(List.of("髙", "﨑", "𠮷", KATSU), characters(names, TargetCharset.SHIFT_JIS));
        assertEquals(List.of(KATSU), characters("﨑" + KATSU, TargetCharset.JIS_X_0213));
    }

    @Test
    void placeLabelAndSubstitute() {
        List<Uncarried> found = check.check("𠮷田" + KATSU + "子", TargetCharset.WINDOWS_31J);
        assertEquals(
                List.of(new Uncarried(1, 0, "𠮷", Optional.of("吉")), new Uncarried(3, 3, KATSU, Optional.of("葛"))),
                found);
        assertEquals("U+20BB7", found.get(0).label());
        assertEquals("U+845B U+E0100", found.get(1).label());
        assertEquals(Optional.of("～"), only("〜", TargetCharset.WINDOWS_31J).substitute());
        assertEquals(Optional.of("〜"), only("～", TargetCharset.SHIFT_JIS).substitute());
        assertEquals(Optional.of("−"), only("－", TargetCharset.SHIFT_JIS).substitute());
        assertEquals(Optional.of("高"), only("髙", TargetCharset.SHIFT_JIS).substitute());
        assertEquals(
                Optional.empty(),
                only("\uDBF7\uDE92", TargetCharset.WINDOWS_31J).substitute());
    }

    @Test
    void encodingRefusesWithTheList() {
        UncarriedException error =
                assertThrows(UncarriedException.class, () -> check.encode("𠮷野家の𠮷", TargetCharset.WINDOWS_31J));
        assertEquals(2, error.characters().size());
        assertTrue(error.getMessage().contains("「𠮷」[1] (U+20BB7) → 「吉」"), error.getMessage());
        assertTrue(error.message(Locale.ENGLISH).contains("nothing was written"));
        assertArrayEquals(new byte[] {(byte) 0xFB, (byte) 0xFC}, check.encode("髙", TargetCharset.WINDOWS_31J));
    }

    @Test
    void halfACharacterIsNeverCarried() {
        assertEquals(1, check.check("a\uD842", TargetCharset.UTF_8).size());
    }

    private List<String> characters(String text, TargetCharset target) {
        return check.check(text, target).stream().map(Uncarried::character).toList();
    }

    private Uncarried only(String character, TargetCharset target) {
        List<Uncarried> found = check.check(character, target);
        assertEquals(1, found.size());
        return found.getFirst();
    }
}
