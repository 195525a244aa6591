// SPDX-License-Identifier: EPL-2.0
package fudaban.office.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CharacterPropertiesTest {

    private final CharacterCheck check = new CharacterCheck();

    @Property(tries = 1000, seed = "31")
    void anEmptyListMeansTheTextComesBack(@ForAll("texts") String text, @ForAll TargetCharset target) {
        List<Uncarried> found = check.check(text, target);
        if (found.isEmpty()) {
            assertEquals(text, new String(check.encode(text, target), target.charset()));
        } else {
            assertThrows(UncarriedException.class, () -> check.encode(text, target));
            assertFalse(text.equals(new String(text.getBytes(target.charset()), target.charset())));
        }
    }

    @Property(tries = 1000, seed = "32")
    void aTextWithItsSubstitutesIsCarried(@ForAll("texts") String text, @ForAll TargetCharset target) {
        for (Uncarried found : check.check(text, target)) {
            assertTrue(text.startsWith(found.character(), found.index()));
            found.substitute().ifPresent(other -> assertEquals(List.of(), check.check(other, target)));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> usual = Arbitraries.of(
                "髙",
                "﨑",
                "𠮷",
                "葛\uDB40\uDD00",
                "辻\uFE00",
                "〜",
                "～",
                "−",
                "－",
                "¥",
                "\\",
                "~",
                "‾",
                "①",
                "㈱",
                "か\u309A",
                "か\u3099",
                "ｶﾞ",
                "a",
                "\r\n",
                "é",
                "e\u0301",
                "😀",
                "\uD842",
                "\uE000",
                "—",
                "―");
        return Arbitraries.oneOf(usual, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(8)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }
}
